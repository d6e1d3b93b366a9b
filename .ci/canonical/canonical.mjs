// Makes the canonical form of a document whose values are normalised already; json/FORMAT.md says what that is.
//   node canonical.mjs FILE >canonical.json
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SCHEMA = new URL("../../json/schema/1.0/document.json", import.meta.url);
const definitions = JSON.parse(readFileSync(SCHEMA, "utf8")).$defs;

/** A text with as few escapes as JSON allows; where it must have \u, its digits are capitals. */
const text = (token) =>
  JSON.stringify(JSON.parse(token)).replace(/\\(u....|.)/g, (escape) => "\\" + (escape[1] === "u" ? "u" + escape.slice(2).toUpperCase() : escape[1]));

/** Objects as maps, in which no name moves; numbers as they are written, which JSON.parse would change. */
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

/** What holds a property of the format is of a type; what is the municipality's own is of none, and stays as it is. */
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
