// Parses the published tables of the samples with csv-parse, and compares them with the published answers.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const pages = new URL("../../examples/publishing/src/test/resources/pages/", import.meta.url);

/** For each table: the answer's property with its rows, and the content of two of its columns. */
const tables = {
  "parties": ["parties", { "Kode": (party) => party.authority, "Part": (party) => party.name }],
  "deadlines": ["deadlines", { "Sidste dag": (deadline) => deadline.lastDay, "Frist": (deadline, cell) => deadline.text ?? unnamed(cell) }],
  "focus-areas": ["focusAreas", { "Nummer": (area) => area.number ?? "", "Fokusområde": (area) => area.title }],
  "agenda": ["agenda", { "Nummer": (item) => item.number ?? "", "Punkt": (item) => item.title ?? "" }],
};

/** A deadline without a text has an empty cell, or says that it is for registration. */
function unnamed(cell) {
  return cell === "Frist for tilmelding" ? cell : "";
}

/** Returns the rows of an answer and of the documents inside it, each with the title of its document. */
function rows(answer, property) {
  const own = (answer[property] ?? []).map((row) => [answer.document.title, row]);
  return own.concat((answer.documents ?? []).flatMap((inside) => rows(inside, property)));
}

let read = 0;
for (const file of readdirSync(pages).filter((name) => name.endsWith(".csv"))) {
  const [, sample, table] = /^(.*?)-(parties|deadlines|focus-areas|agenda)\.csv$/.exec(file);
  const [property, columns] = tables[table];
  const answer = JSON.parse(readFileSync(new URL(`${sample}.json`, pages), "utf8"));
  const found = parse(readFileSync(new URL(file, pages)), { bom: true, delimiter: ";", columns: true })
    .filter((row) => row["Kode"] !== ""); // statements of others stand among the parties, without a code
  const expected = rows(answer, property);
  assert.equal(found.length, expected.length, file);
  expected.forEach(([document, row], i) => {
    assert.equal(found[i]["Dokument"], document, file);
    for (const [column, value] of Object.entries(columns)) {
      assert.equal(found[i][column], value(row, found[i][column]), `${file}, row ${i + 1}, ${column}`);
    }
    read++;
  });
}
assert.ok(read > 50, "tables were read");
console.log(`tables: ${read} rows read by csv-parse, equal to the answers`);
