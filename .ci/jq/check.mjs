// Runs the jq recipes of FORMAT.md unchanged on every sample, and compares their output with the answers of the tool.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "jq-"));
const tool = join(root, "examples/command-line/target");
const environment = { ...process.env, PATH: tool + delimiter + process.env.PATH };
const ON = "2020-10-01"; // the day in FORMAT.md's example

const page = readFileSync(join(root, "json/FORMAT.md"), "utf8");
const section = page.slice(page.indexOf("\n## With jq\n"), page.indexOf("<!-- from here on made by"));
const [notApproved, due, focusAreas, decisions, municipality, ...others] =
  [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, lines]) => lines);
assert.ok(municipality && others.length === 0, "five recipes");

/** Runs a recipe on another file, and returns the lines it prints. */
function run(recipe, file, code = "0330") {
  const command = recipe.replace(/[a-z-]+\.json/, '"$0"').replace("--arg code 0330", `--arg code ${code}`);
  return lines(execFileSync("bash", ["-euo", "pipefail", "-c", command, file], { env: environment, encoding: "utf8" }));
}

const lines = (text) => text.split("\n").filter((line) => line !== "");

function rammeaftale(...args) {
  return execFileSync("rammeaftale", args, { env: environment, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** Returns the rows of one of the tool's tables, each as a map from column to cell. */
function table(name, file, ...day) {
  const all = rammeaftale("show", "--lang", "da", "--format", "csv", "--table", name, ...day, file);
  const [head, ...rows] = [...all.replace(/^\uFEFF/, "").matchAll(/((?:"(?:[^"]|"")*";?)+)\r\n/g)].map(([, row]) =>
    [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell.replaceAll('""', '"')));
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i], cell])));
}

/** Writes cells like jq's @tsv. */
const tsv = (cells) =>
  cells.map((cell) => cell.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\r", "\\r").replaceAll("\n", "\\n")).join("\t");

// a table says of a deadline without a text that it is for registration
const text = (cell) => (cell === "Frist for tilmelding" ? "" : cell);

// a table also tells apart the unknown parties of which others state something
const STANDINGS = {
  "Afvist": "rejected", "Afventer": "pending",
  "Ikke oplyst": "unknown", "Kun samlet oplysning": "unknown", "Kun oplyst af andre": "unknown",
};

const every = (answer) => [answer, ...(answer.documents ?? []).flatMap(every)];
const documents = (document) => [document, ...(document.documents ?? []).flatMap(documents)];

const found = { notApproved: 0, due: 0, focusAreas: 0, decisions: 0, places: 0 };
function check(kind, recipe, printed, expected, name) {
  assert.deepEqual(printed, expected, `${kind} of ${name}`);
  found[kind] += expected.length;
}

// some samples are in both folders; generated documents are left out, because tables do not show their control characters
const samples = Object.values(Object.fromEntries(["json/src/test/resources/format-1.0", "examples/samples"]
  .flatMap((where) => readdirSync(join(root, where)).filter((file) => !file.startsWith("generated-")).map((file) => [file, join(root, where, file)]))));
try {
  // no sample has a decision on a closed item that is known by its public title alone
  const titles = JSON.parse(readFileSync(join(root, "examples/samples/committee-minutes.json"), "utf8"));
  titles.agenda = titles.agenda.map(({ title, ...item }) => ({ ...item, publicTitle: title, access: "closed" }));
  writeFileSync(join(folder, "public-titles.json"), JSON.stringify(titles));
  samples.unshift(join(folder, "public-titles.json"));

  for (const file of samples) {
    const document = JSON.parse(readFileSync(file, "utf8"));
    const answers = every(JSON.parse(rammeaftale("show", "--format", "json", "--on", ON, file)));
    const rows = (name, ...day) => (answers.some((answer) => answer[name]) ? table(name, file, ...day) : []); // skips a call of the tool, which is slow

    check("notApproved", notApproved, run(notApproved, file), rows("parties").filter((row) => row["Kode"] !== "" && row["Status"] !== "Godkendt")
      .map((row) => tsv([row["Dokument"], row["Part"], STANDINGS[row["Status"]] ?? row["Status"]])), file);
    check("due", due, run(due, file), rows("deadlines", "--on", ON).map((row, i) =>
      tsv([row["Sidste dag"], text(row["Frist"]) || answers.flatMap((answer) => answer.deadlines ?? [])[i].wording || "", row["Dokument"]])), file);
    if (!documents(document).some((inside) => inside.type === "amendment")) { // it changes the focus areas in the answer
      check("focusAreas", focusAreas, run(focusAreas, file).map(JSON.parse),
        answers.flatMap((answer) => answer.focusAreas ?? [])
          .map((area) => ({ number: area.number ?? null, title: area.title, goals: area.goals ?? [] })), file);
    }
    check("decisions", decisions, run(decisions, file).map(JSON.parse),
      answers.flatMap((answer) => answer.agenda ?? []).flatMap((item) => (item.decisions ?? []).map((decision) =>
        ({ number: item.number ?? null, title: item.title ?? null, verdict: decision.verdict ?? null, text: decision.text ?? null }))), file);
  }

  // finds the places of a code by replacing it with an unknown code, which the tool reports
  for (const code of ["0330", "0851", "1085"]) {
    const unknown = samples.map((file, i) => {
      const copy = join(folder, `${i}.json`);
      writeFileSync(copy, readFileSync(file, "utf8").replaceAll(`"${code}"`, '"0399"'));
      return copy;
    });
    const warnings = lines(rammeaftale("check", "--format", "json", ...unknown)).map(JSON.parse)
      .filter((problem) => problem.code === "RA-1008" && problem.message.includes("0399") && !problem.pointer.endsWith("/region"));
    samples.forEach((file, i) => check("places", municipality, run(municipality, file, code).map((line) => JSON.parse(line).at),
      warnings.filter((problem) => problem.file === unknown[i]).map((problem) => problem.pointer), `${code} in ${file}`));
  }
} finally {
  rmSync(folder, { recursive: true });
}
assert.ok(Object.values(found).every((count) => count > 10), JSON.stringify(found));
console.log(`jq: 5 recipes on ${samples.length} documents give the answers of the tool: ${JSON.stringify(found)}`);
