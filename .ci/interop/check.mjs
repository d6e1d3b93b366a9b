// Converts the samples to OParl 1.1 and schema.org, and checks the results: OParl against the properties listed here, because no
// package has its schemas; schema.org with the TypeScript compiler and schema-dts, which is generated from its vocabulary. The
// events in the pages of examples/publishing are checked like schema.org. Meetings converted back must be valid for the tool.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { documents, items } from "./open.mjs";
import { meetingsOf } from "./icalendar.mjs";
import { meetingOf, toOparl } from "./oparl.mjs";
import { documentOf, toSchemaOrg } from "./schema-org.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tool = join(root, "examples/command-line/target/rammeaftale.jar");
const BASE = "https://example.org/oparl";

// the properties of OParl 1.1 objects; every object also has an id and a type
const text = { type: "string", minLength: 1 };
const url = { type: "string", format: "uri" };
const [date, moment, whether, order] = [{ type: "string", format: "date" }, { type: "string", format: "date-time" }, { type: "boolean" }, { type: "integer", minimum: 0 }];
const object = (type) => ({ $ref: `#/$defs/${type}` });
const list = (items) => ({ type: "array", items });
const common = { license: url, keyword: list(text), created: moment, modified: moment, web: url, deleted: whether };
const OPARL = {
  Body: { name: text, shortName: text, website: url, classification: text, organization: url, person: url, meeting: url, paper: url,
    location: object("Location"), legislativeTerm: list({ type: "object" }) },
  Organization: { name: text, shortName: text, body: url, meeting: url, consultation: url, membership: list(url), post: list(text),
    subOrganizationOf: url, organizationType: text, classification: text, startDate: date, endDate: date, website: url, location: object("Location") },
  Meeting: { name: text, meetingState: text, cancelled: whether, start: moment, end: moment, location: object("Location"), organization: list(url),
    participant: list(url), invitation: object("File"), resultsProtocol: object("File"), verbatimProtocol: object("File"),
    auxiliaryFile: list(object("File")), agendaItem: list(object("AgendaItem")) },
  AgendaItem: { meeting: url, number: text, order, name: text, public: whether, consultation: url, result: text, resolutionText: text,
    resolutionFile: object("File"), auxiliaryFile: list(object("File")), start: moment, end: moment },
  Paper: { body: url, name: text, reference: text, date, paperType: text, relatedPaper: list(url), superordinatedPaper: list(url),
    subordinatedPaper: list(url), mainFile: object("File"), auxiliaryFile: list(object("File")), location: list(object("Location")),
    originatorPerson: list(url), originatorOrganization: list(url), underDirectionOf: list(url), consultation: list(object("Consultation")) },
  Consultation: { paper: url, agendaItem: url, meeting: url, organization: list(url), authoritative: whether, role: text },
  File: { name: text, fileName: text, mimeType: text, date, size: order, text, accessUrl: url, downloadUrl: url, fileLicense: url },
  Location: { description: text, streetAddress: text, room: text, postalCode: text, locality: text, geojson: { type: "object" } },
};
const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
ajv.addSchema({
  $id: "oparl",
  $defs: Object.fromEntries(Object.entries(OPARL).map(([type, properties]) => [type, {
    type: "object",
    required: type === "AgendaItem" ? ["id", "type", "order"] : ["id", "type"],
    properties: { id: url, type: { const: `https://schema.oparl.org/1.1/${type}` }, ...common, ...properties },
    additionalProperties: false,
  }])),
});

/** Collects all objects, including nested ones, and all URLs that refer to objects. */
const isOparl = (value) => typeof value?.type === "string" && value.type.startsWith("https://schema.oparl.org/");
function objectsIn(value) {
  if (value === null || typeof value !== "object") return [];
  return [...(isOparl(value) ? [value] : []), ...Object.values(value).flatMap(objectsIn)];
}
const REFERENCES = ["paper", "agendaItem", "meeting", "organization", "body", "consultation", "relatedPaper", "superordinatedPaper", "originatorOrganization"];
const references = (of) => (of.type.endsWith("/Body") ? [] // its URLs lead to lists, which only a server has
  : REFERENCES.flatMap((name) => [of[name] ?? []].flat()).filter((held) => typeof held === "string"));

/** A meeting as a council in Germany might publish it. */
const FOREIGN = {
  id: "https://example.org/oparl/v1.1/meeting/42?format=json", type: "https://schema.oparl.org/1.1/Meeting", meetingState: "eingeladen",
  start: "2024-03-20T17:00:00+01:00", end: "2024-03-21T00:30:00+01:00", organization: ["https://example.org/oparl/v1.1/organization/7"],
  location: { id: "https://example.org/oparl/v1.1/location/3", type: "https://schema.oparl.org/1.1/Location", description: "Rathaus",
    streetAddress: "Markt 1", postalCode: "12345", locality: "Musterstadt" },
  agendaItem: [
    { id: "https://example.org/oparl/v1.1/item/2", type: "https://schema.oparl.org/1.1/AgendaItem", order: 2, number: "2", name: "Personal", public: false },
    { id: "https://example.org/oparl/v1.1/item/1", type: "https://schema.oparl.org/1.1/AgendaItem", order: 1, number: "1", name: "Haushalt",
      public: true, result: "Unverändert beschlossen", auxiliaryFile: [{ id: "https://example.org/f/1", type: "https://schema.oparl.org/1.1/File",
        fileName: "haushalt.pdf", accessUrl: "https://example.org/f/1.pdf" }] },
  ],
};

const sampleFiles = readdirSync(join(root, "examples/samples"));
const samples = sampleFiles.map((file) => documents(JSON.parse(readFileSync(join(root, "examples/samples", file), "utf8"))));
const made = { oparl: 0, references: 0, closed: 0, back: 0, schemaOrg: 0, pages: 0 };
const folder = mkdtempSync(fileURLToPath(new URL("made-", import.meta.url))); // beside node_modules, where the compiler finds schema-dts
try {
  const back = [];
  const add = (document) => {
    const file = join(folder, `${back.length}.json`);
    writeFileSync(file, JSON.stringify(document));
    back.push(file);
  };
  add(meetingOf(FOREIGN, () => "Rat"));
  for (const [i, sample] of samples.entries()) {
    assert.ok(sample.length > 0, `${sampleFiles[i]} has a document that is open`);
    const objects = toOparl(sample, BASE);
    const all = objectsIn(objects);
    for (const each of objects) {
      const validate = ajv.getSchema(`oparl#/$defs/${each.type.split("/").pop()}`);
      assert.ok(validate(each), `${each.id} of ${sampleFiles[i]}: ${JSON.stringify(validate.errors)}`);
    }
    const ids = all.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, "no id twice");
    for (const reference of all.flatMap(references)) {
      assert.ok(ids.includes(reference), `${reference} of ${sampleFiles[i]} leads somewhere`);
      made.references++;
    }
    made.oparl += all.length;

    const published = JSON.stringify([objects, sample.map(toSchemaOrg)]);
    for (const meeting of sample.filter(({ type }) => type === "meeting")) {
      for (const { item } of items(meeting, meeting.access).filter(({ access }) => access !== "open")) {
        assert.ok(!published.includes(JSON.stringify(item.title)), `what is closed stays closed in ${meeting.id}`);
        made.closed++;
      }
    }

    const name = (organization) => all.find(({ id }) => id === organization)?.name;
    for (const meeting of sample.filter(({ type }) => type === "meeting")) {
      const again = meetingOf(objects.find(({ id }) => id === `${BASE}/meeting/${meeting.id}`), name);
      add(again);
      const kept = ({ id, title, url, access, progress, venue, body }) =>
        ({ id, title, url, access, progress, body: body?.name, venue: [venue?.name, venue?.address, venue?.rooms?.join(", ")] });
      assert.deepEqual(kept(again), kept({ ...meeting, url: meeting.url ?? `${BASE}/meeting/${meeting.id}` }), meeting.id);
      assert.deepEqual([again.time.date, again.time.start, again.time.end],
        [meeting.time.date, `${meeting.time.start}:00`, `${meeting.time.end}:00`], meeting.id);
      assert.deepEqual((again.agenda ?? []).map((item) => [item.number, item.title ?? item.publicTitle, item.decisions?.[0]?.verdict]),
        items(meeting, meeting.access).map(({ item, access }) => [item.number, access === "open" ? item.title ?? item.subject?.text : item.publicTitle,
          access === "open" ? item.decisions?.at(-1)?.verdict : undefined]), meeting.id);
    }
    for (const document of sample.filter(({ type }) => type !== "amendment")) {
      const again = documentOf(toSchemaOrg(document));
      add(again);
      const kept = ({ type, id, title, period, region, parties, time, body }) =>
        [type, id, title, period, region, parties?.map(({ authority, name }) => [authority, name]), time?.date, time?.start, time?.end, body?.name];
      const withSeconds = ({ time, ...rest }) => ({ ...rest, time: time && { ...time, start: `${time.start}:00`, end: `${time.end}:00` } });
      assert.deepEqual(kept(again), kept(withSeconds(document)), document.id);
    }
    const calendar = join(root, `examples/publishing/src/test/resources/dk/rammeaftale/publishing/calendar/${sampleFiles[i].replace(".json", ".da.ics")}`);
    const meetings = meetingsOf(readFileSync(calendar, "utf8"));
    meetings.forEach(add);
    assert.deepEqual(meetings.map(({ id, title, time, url }) => [id, title, time.date, time.start, time.end, url]),
      sample.filter(({ type }) => type === "meeting").map(({ id, title, time, url }) => [id, title, time.date, `${time.start}:00`, `${time.end}:00`, url]));
  }
  made.back = back.length;
  execFileSync("java", ["-jar", tool, "check", ...back], { stdio: ["ignore", "ignore", "inherit"] }); // throws if there is an error

  const linked = samples.flat().map(toSchemaOrg);
  made.schemaOrg = linked.length;
  const pages = join(root, "examples/publishing/src/test/resources/pages");
  for (const page of readdirSync(pages).filter((name) => name.endsWith(".html"))) {
    for (const [, json] of readFileSync(join(pages, page), "utf8").matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      linked.push(JSON.parse(json));
      made.pages++;
    }
  }
  const types = linked.map((each, i) => `const d${i}: WithContext<${each["@type"]}> = ${JSON.stringify(each, null, 1)};\n`);
  writeFileSync(join(folder, "linked.ts"), `import type { DigitalDocument, Event, WithContext } from "schema-dts";\n${types.join("")}export {};\n`);
  try {
    execFileSync("node_modules/.bin/tsc", ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--moduleResolution", "nodenext",
      "--target", "es2022", join(folder, "linked.ts")], { stdio: "pipe" });
  } catch (e) {
    assert.fail(`schema-dts: ${e.stdout}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
assert.ok(Object.values(made).every((count) => count > 0), JSON.stringify(made));
console.log(`interoperability: ${made.oparl} objects of OParl with ${made.references} references, ${made.schemaOrg} documents and `
  + `${made.pages} pages as schema.org, ${made.back} documents back from these and from calendars`);
