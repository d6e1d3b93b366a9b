// Converts a document whose values are already normalised to canonical form, as specified in json/FORMAT.md.
//   node canonical.mjs FILE >canonical.json
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SCHEMA = new URL("../../json/schema/1.0/document.json", import.meta.url);
const definitions = JSON.parse(readFileSync(SCHEMA, "utf8")).$defs;

/** Returns a string token with the fewest escapes that JSON allows; the digits of a \u escape are capitals. */
const text = (token) =>
  JSON.stringify(JSON.parse(token)).replace(/\\(u....|.)/g, (escape) => "\\" + (escape[1] === "u" ? "u" + escape.slice(2).toUpperCase() : escape[1]));

/** Parses objects as maps, which keep the order of names, and numbers as text, because JSON.parse would change them. */
function parse(json) {
  const tokens = json.match(/"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s"{}[\]:,]+/g);
  let at = 0;
  const value = () => {
    const token = tokens[at++];
    if (token === "[") {
      const list = [];
      while (tokens[at] !== "]") list.push(value());
      at++;
      return list;
    }
    if (token === "{") {
      const object = new Map();
      while (tokens[at] !== "}") object.set(text(tokens[at++]), value());
      at++;
      return object;
    }
    return token.startsWith('"') ? text(token) : token;
  };
  return value();
}

const isAbsent = (value) => value === undefined || value === "null" || (Array.isArray(value) && value.length === 0);
const typeOf = (schema) => /"\$ref":"#\/\$defs\/(\w+)"/.exec(JSON.stringify(schema))?.[1];

/** Writes a value. Values of the format have a type; extensions have none, and are written unchanged. */
function write(value, type) {
  if (Array.isArray(value)) return "[" + value.map((element) => write(element, type)).join() + "]";
  if (!(value instanceof Map)) return value;
  const known = type ? definitions[JSON.parse(value.get('"type"') ?? `"${type}"`)].properties : {};
  const members = Object.entries(known)
    .map(([name, schema]) => [JSON.stringify(name), typeOf(schema)])
    .filter(([name]) => name !== '"$schema"' && !isAbsent(value.get(name)))
    .map(([name, held]) => `${name}:${write(value.get(name), held)}`);
  for (const [name, held] of value) {
    if (!Object.hasOwn(known, JSON.parse(name)) || (name === '"$schema"' && held !== "null")) members.push(`${name}:${write(held)}`);
  }
  return "{" + members.join() + "}";
}

export const canonical = (json) => write(parse(json), "document");

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(canonical(readFileSync(process.argv[2], "utf8")));
