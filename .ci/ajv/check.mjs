// Asks ajv what our schema says of every sample, and of the documents that SchemaAgreesTest left in target: does it agree?
import {createReadStream, readdirSync, readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import Ajv2020 from 'ajv/dist/2020.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const validate = new Ajv2020({strict: true, strictTypes: true, strictTuples: true, allErrors: false})
    .compile(JSON.parse(read('json/src/main/resources/dk/rammeaftale/json/schema-1.0.json')));

let wrong = 0;
function expect(valid, document, name) {
  if (validate(document) !== valid) {
    wrong++;
    console.error(`${name}: the reader says ${valid}, ajv says ${!valid}: ${JSON.stringify(validate.errors)}`);
  }
}

const samples = readdirSync(new URL('examples/samples/', root));
for (const sample of samples) {
  expect(true, JSON.parse(read('examples/samples/' + sample)), sample);
}

const counts = {true: 0, false: 0};
const cases = createInterface({input: createReadStream(new URL('json/target/schema-cases.ndjson', root))});
for await (const line of cases) {
  const {valid, json} = JSON.parse(line);
  counts[valid]++;
  expect(valid, JSON.parse(json), `document ${counts.true + counts.false}`);
}

console.log(`ajv: ${samples.length} samples, ${counts.true} documents accepted, ${counts.false} refused, ${wrong} otherwise than the reader`);
process.exit(wrong === 0 && samples.length > 0 && counts.true > 0 && counts.false > 0 ? 0 : 1);
