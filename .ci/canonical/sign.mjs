// Signs the canonical form of a document, and prints the public key and the signature in Base64.
//   node sign.mjs FILE
import { generateKeyPairSync, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { canonical } from "./canonical.mjs";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const document = readFileSync(process.argv[2], "utf8");
console.log(publicKey.export({ type: "spki", format: "der" }).toString("base64"));
console.log(sign(null, Buffer.from(canonical(document)), privateKey).toString("base64"));
