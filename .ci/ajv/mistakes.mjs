// Counts the errors that validators report for a single mistake. Makes single mistakes in the samples, and validates each with ajv,
// Hyperjump and Python's jsonschema against the schema of its document type. Fails if a median is greater than two.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import {registerSchema, validate} from '@hyperjump/json-schema/draft-2020-12';

const LIMIT = 2;
const PER_TYPE = 300;
const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const names = {frameworkAgreement: 'agreement', amendment: 'amendment', meeting: 'meeting', dossier: 'dossier'};
const schemas = Object.values(names).map((name) => read(`json/schema/1.0/${name}.json`));

/** Makes each possible mistake in a value, calls back, and undoes the mistake. */
function mistakes(holder, tell) {
  for (const key of Object.keys(holder)) {
    if (key.includes(':')) continue;
    const value = holder[key];
    const wrong = [typeof value === 'string' ? 5 : 'x', {}];
    if (typeof value === 'string') wrong.push(' ' + value, '', value + '\n');
    if (Array.isArray(holder)) wrong.push(null);
    for (const mistake of wrong) {
      holder[key] = mistake;
      tell();
    }
    holder[key] = value;
    if (!Array.isArray(holder)) {
      delete holder[key];
      tell();
      holder[key + 'x'] = value;
      tell();
      delete holder[key + 'x'];
      holder[key] = value;
    }
    if (value !== null && typeof value === 'object') mistakes(value, tell);
  }
}

const cases = [];
for (const sample of readdirSync(new URL('examples/samples/', root)).filter((name) => name.endsWith('.json'))) {
  const whole = read('examples/samples/' + sample);
  for (const document of [whole, ...(whole.documents ?? []).map((inside) => ({...inside, formatVersion: '1.0'}))]) {
    mistakes(document, () => cases.push({name: names[document.type], json: JSON.stringify(document)}));
  }
}

// an even sample of the mistakes, because validating all of them takes too long
const chosen = Object.values(names).flatMap((name) => {
  const of = cases.filter((one) => one.name === name);
  return of.filter((one, n) => Math.floor(n * PER_TYPE / of.length) !== Math.floor((n - 1) * PER_TYPE / of.length));
});

const ajv = new Ajv2020({strict: true, allErrors: true, schemas});
const byAjv = (name) => {
  const check = ajv.getSchema(schemas.find((schema) => schema.$id.endsWith(`/${name}.json`)).$id);
  return (document) => check(document) ? 0 : check.errors.length;
};
schemas.forEach((schema) => registerSchema(schema));
const hyperjump = {};
for (const name of Object.values(names)) {
  const check = await validate(schemas.find((schema) => schema.$id.endsWith(`/${name}.json`)).$id);
  hyperjump[name] = (document) => check(document, 'BASIC').errors?.length ?? 0;
}

const python = spawnSync(process.env.PYTHON ?? 'python3', [new URL('mistakes.py', import.meta.url).pathname, new URL('json/schema/1.0', root).pathname],
    {input: chosen.map((one) => JSON.stringify(one)).join('\n'), encoding: 'utf8', maxBuffer: 1 << 28});
if (python.status !== 0) throw new Error(python.stderr);
const byPython = python.stdout.trim().split('\n').map(Number);

const counts = {};
chosen.forEach(({name, json}, n) => {
  const document = JSON.parse(json);
  const found = {ajv: byAjv(name)(document), hyperjump: hyperjump[name](document), python: byPython[n]};
  if (new Set(Object.values(found).map((count) => count > 0)).size > 1) {
    throw new Error(`The validators differ: ${JSON.stringify(found)}: ${json.slice(0, 300)}`);
  }
  for (const [validator, count] of Object.entries(found)) {
    if (count > 0) ((counts[name] ??= {})[validator] ??= []).push(count);
  }
});

let failed = false;
for (const [name, byValidator] of Object.entries(counts)) {
  const said = Object.entries(byValidator).map(([validator, errors]) => {
    errors.sort((one, other) => one - other);
    const median = errors[Math.floor(errors.length / 2)];
    failed ||= median > LIMIT;
    return `${validator} ${median} (most ${errors.at(-1)})`;
  });
  console.log(`${name}: ${Object.values(byValidator)[0].length} mistakes, median errors: ${said.join(', ')}`);
}
process.exit(failed || Object.keys(counts).length < 4 ? 1 : 0);
