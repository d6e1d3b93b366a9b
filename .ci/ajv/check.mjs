// Checks that ajv and the reader agree on every sample and on the documents that SchemaAgreesTest wrote to target. Also checks that
// the patterns of the schemas are valid regular expressions in JavaScript, with every flag.
import {createReadStream, readdirSync, readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import Ajv2020 from 'ajv/dist/2020.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const ajv = new Ajv2020({strict: true, strictTypes: true, strictTuples: true, allErrors: false});
const compiled = (name) => ajv.compile(JSON.parse(read(`json/schema/1.0/${name}.json`)));

const whole = compiled('document');
const names = {frameworkAgreement: 'agreement', amendment: 'amendment', meeting: 'meeting', dossier: 'dossier'};
const ofType = Object.fromEntries(Object.entries(names).map(([type, name]) => [type, compiled(name)]));
const written = Object.fromEntries(Object.entries(names).map(([type, name]) => [type, compiled('written/' + name)]));
written.any = compiled('written/document');
for (const name of ['document', ...Object.values(names)]) {
  for (const folder of ['da/', 'da/written/']) compiled(folder + name); // the same schemas with Danish texts
}

let wrong = 0;
function expect(valid, document, name, validators) {
  for (const validate of validators) {
    if (validate && validate(document) !== valid) {
      wrong++;
      console.error(`${name}: the reader says ${valid}, ajv says ${!valid}: ${JSON.stringify(validate.errors)}`);
    }
  }
}

const samples = readdirSync(new URL('examples/samples/', root)).filter((name) => name.endsWith('.json'));
for (const sample of samples) {
  const document = JSON.parse(read('examples/samples/' + sample));
  expect(true, document, sample, [whole, ofType[document.type], written.any, written[document.type]]);
}

const counts = {true: 0, false: 0};
const cases = createInterface({input: createReadStream(new URL('json/target/schema-cases.ndjson', root))});
for await (const line of cases) {
  const {valid, json} = JSON.parse(line);
  const document = JSON.parse(json);
  counts[valid]++;
  const type = document !== null && Object.hasOwn(ofType, document.type) ? document.type : 'none';
  const all = valid ? [whole, ofType[type]] : [whole, ofType[type], written.any, written[type]];
  expect(valid, document, `document ${counts.true + counts.false}`, all);
}

const patterns = new Set();
for (const file of readdirSync(new URL('json/schema/1.0/', root), {recursive: true}).filter((name) => name.endsWith('.json'))) {
  JSON.parse(read('json/schema/1.0/' + file), (key, value) => {
    if (key === 'pattern') patterns.add(value);
    if (key === 'patternProperties') Object.keys(value).forEach((pattern) => patterns.add(pattern));
    return value;
  });
}
for (const pattern of patterns) {
  for (const flags of ['', 'u', 'v']) new RegExp(pattern, flags);
}

console.log(`ajv: ${samples.length} samples, ${counts.true} documents accepted, ${counts.false} refused, ${wrong} different from the reader;`
    + ` ${patterns.size} patterns`);
process.exit(wrong === 0 && samples.length > 0 && counts.true > 0 && counts.false > 0 && patterns.size > 0 ? 0 : 1);
