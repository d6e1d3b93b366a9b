// Checks that canonical.mjs gives the same canonical form as the library, for the documents that CanonicalCasesTest wrote to target,
// and as the tool, for the samples. Also checks that Java verifies a signature of it, and that FORMAT.md shows these programs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canonical } from "./canonical.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const jar = join(root, "examples/command-line/target/rammeaftale.jar");
const run = (program, ...args) => execFileSync(program, args, { cwd: import.meta.dirname, encoding: "utf8" });

const cases = readFileSync(join(root, "json/target/canonical-cases.ndjson"), "utf8").split("\n").filter((line) => line !== "");
for (const [i, line] of cases.entries()) {
  const { written, canonical: form } = JSON.parse(line);
  assert.equal(canonical(written), form, `document ${i}`);
  assert.equal(canonical("\uFEFF" + form + "\n"), form, `document ${i}, with a byte order mark and a line end`);
}
assert.ok(cases.length > 1000, "CanonicalCasesTest wrote documents to target");

const samples = readdirSync(join(root, "examples/samples"));
for (const sample of samples) {
  const file = join(root, "examples/samples", sample);
  assert.equal(canonical(readFileSync(file, "utf8")), run("java", "-jar", jar, "format", "--compact", file), sample);
}

const folder = mkdtempSync(join(tmpdir(), "canonical-"));
try {
  const agreement = join(root, "examples/samples/agreement.json");
  const [key, signature] = run("node", "sign.mjs", agreement).trim().split("\n");
  const written = readFileSync(agreement, "utf8");
  const verify = (json) => {
    const file = join(folder, "agreement.json");
    writeFileSync(file, json);
    return run("java", "-cp", jar, "Verify.java", file, key, signature);
  };
  assert.equal(verify(written), "genuine\n");
  assert.equal(verify(canonical(written)), "genuine\n", "in another format");
  assert.equal(verify(written.replace("2021/2022", "2021/2023")), "not what was signed\n");
} finally {
  rmSync(folder, { recursive: true });
}

const page = readFileSync(join(root, "json/FORMAT.md"), "utf8");
for (const [program, from] of [["sign.mjs", "const { privateKey"], ["Verify.java", "RammeaftaleJson json"]]) {
  const lines = readFileSync(new URL(program, import.meta.url), "utf8").split("\n");
  const shown = lines.slice(lines.findIndex((line) => line.trim().startsWith(from))).map((line) => line.trim()).filter((line) => line.length > 1);
  assert.ok(page.split("\n").map((line) => line.trim()).filter((line) => line.length > 1).join("\n").includes(shown.join("\n")), `${program} is shown`);
}
console.log(`canonical form: ${cases.length} documents and ${samples.length} samples to the byte, a signature of one verified by Java`);
