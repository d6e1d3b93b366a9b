// Queries the language services of VS Code's JSON and YAML editors for every property of the samples, with the English and Danish
// schemas. Checks that they show the property's own description, complete only legal values, and mark no error.
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import * as yaml from 'yaml-language-server';
import {parseDocument, stringify} from 'yaml';

const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const names = {frameworkAgreement: 'agreement', amendment: 'amendment', meeting: 'meeting', dossier: 'dossier'};
const json = createRequire(import.meta.url)('vscode-json-languageservice'); // its exports are not visible to import
const quiet = {sendError() {}, send() {}, sendTrack() {}};

let faults = 0;
let opened = 0; // for a new file name each time, because the service caches by name
function fault(text) {
  faults++;
  if (faults <= 20) console.error(text);
}

/** Calls back with each property of a document: its path, its own schema, and its value. */
function properties(schema, root, value, path, tell) {
  const type = (schema.allOf ?? []).reduce((whole, {$ref, if: condition, then}) => {
    const ref = $ref ?? (condition.properties.type.const === value.type ? then.$ref : undefined);
    return ref ? {...whole, ...root.$defs[ref.split('/').pop()]} : whole;
  }, schema);
  if (Array.isArray(value)) {
    value.forEach((element, n) => properties(type.items, root, element, [...path, n], tell));
  } else if (value !== null && typeof value === 'object') {
    if (type !== schema && type.allOf && type.allOf !== schema.allOf) return properties(type, root, value, path, tell);
    for (const [name, of] of Object.entries(value)) {
      if (name.includes(':')) continue;
      const said = type.properties?.[name];
      if (!said?.description) throw new Error(`The schema has no description of ${[...path, name]}`);
      tell([...path, name], said, of);
      properties(said, root, of, [...path, name], tell);
    }
  }
}

const plain = (hover) => {
  const contents = hover?.contents?.value ?? hover?.contents ?? '';
  return (Array.isArray(contents) ? contents.join('') : contents).replace(/&nbsp;/g, ' ').replace(/\\([^\w\s])/g, '$1').replace(/\s+/g, ' ').replace(/^#+ /, '').trim();
};
const same = (text) => text.replace(/\\/g, '').replace(/\s+/g, ' ').trim();

/** The editors. Each opens a document with a schema, and returns its errors, hovers, completions and the offsets of properties. */
const editors = {
  json: (schema) => {
    const service = json.getLanguageService({});
    service.configure({validate: true, schemas: [{uri: schema.$id, fileMatch: ['*'], schema}]});
    return (value) => {
      const text = JSON.stringify(value, null, 1);
      const document = json.TextDocument.create('file:///document.json', 'json', 1, text);
      const parsed = service.parseJSONDocument(document);
      return {
        faults: () => service.doValidation(document, parsed),
        hover: (offset) => service.doHover(document, document.positionAt(offset), parsed),
        offered: async (offset) => (await service.doComplete(document, document.positionAt(offset), parsed)).items,
        place: (path) => {
          const node = find(parsed.root, path);
          return {name: node.parent.keyNode.offset + 1, value: node.offset + 1};
        },
      };
    };
  },
  yaml: (schema) => {
    const service = yaml.getLanguageService({
      schemaRequestService: async () => JSON.stringify(schema),
      workspaceContext: {resolveRelativePath: (path) => path}, telemetry: quiet, clientCapabilities: {},
    });
    service.configure({validate: true, hover: true, completion: true, schemas: [{uri: schema.$id, fileMatch: ['*.yaml'], schema}]});
    return (value) => {
      const text = stringify(value, {lineWidth: 0});
      const document = json.TextDocument.create(`file:///document-${opened++}.yaml`, 'yaml', 1, text);
      const parsed = parseDocument(text, {keepSourceTokens: true});
      return {
        faults: () => service.doValidation(document, false),
        hover: (offset) => service.doHover(document, document.positionAt(offset)),
        offered: async (offset) => (await service.doComplete(document, document.positionAt(offset), false)).items,
        place: (path) => {
          const pair = parsed.getIn(path.slice(0, -1), true).items.find(({key}) => key.value === path.at(-1));
          return {name: pair.key.range[0] + 1, value: pair.value.range[0]};
        },
      };
    };
  },
};

function find(node, path) {
  return path.reduce((at, step) => at.type === 'array' ? at.items[step] : at.properties.find(({keyNode}) => keyNode.value === step).valueNode, node);
}

const samples = readdirSync(new URL('examples/samples/', root)).filter((name) => name.endsWith('.json')).map((name) => read('examples/samples/' + name));
const counts = {shown: 0, distinct: new Set(), offered: 0};
for (const language of ['', 'da/']) {
  for (const [editor, service] of Object.entries(editors)) {
    const open = {};
    for (const sample of samples) {
      const schema = read(`json/schema/1.0/${language}${names[sample.type]}.json`);
      open[sample.type] ??= service(structuredClone(schema)); // the service resolves references in place
      const document = {$schema: schema.$id, ...sample};
      const {faults: marks, hover, place} = open[sample.type](document);
      for (const {message} of await marks()) fault(`${editor} ${language}${sample.id}: ${message}`);
      const all = [];
      properties(schema, schema, document, [], (path, said, value) => all.push({path, said, value}));
      const tried = new Set();
      for (const {path, said, value} of all) {
        const shown = plain(await hover(place(path).name));
        const wanted = `${same(said.title)} ${same(said.description)}`;
        if (editor === 'json' ? shown === wanted : shown.startsWith(wanted)) {
          counts.shown++;
          counts.distinct.add(wanted + path.at(-1));
        } else {
          fault(`${editor} ${language}${path.join('/')}: shows ${shown}, not ${wanted}`);
        }
        const legal = said.enum ?? said.examples;
        if (!legal || typeof value !== 'string' || tried.has(said)) continue;
        tried.add(said);
        const empty = structuredClone(document);
        path.slice(0, -1).reduce((at, step) => at[step], empty)[path.at(-1)] = '';
        const at = open[sample.type](empty);
        const offered = await at.offered(at.place(path).value);
        const values = offered.map(({insertText, textEdit, label}) => textEdit?.newText ?? insertText ?? label)
            .map((text) => /^["']/.test(text) ? text.slice(1, -1) : text).filter((text) => text !== 'null');
        const missing = legal.filter((one) => one !== null && !values.includes(String(one)));
        const illegal = values.filter((one) => !legal.includes(one));
        if (missing.length > 0 || illegal.length > 0) {
          fault(`${editor} ${language}${path.join('/')}: does not offer ${missing}, but ${illegal}`);
        } else {
          counts.offered += values.length;
        }
      }
    }
  }
}
console.log(`editors: descriptions of ${counts.shown} properties shown, ${counts.distinct.size} different, ${counts.offered} legal values offered, ${faults} faults`);
process.exit(faults === 0 && counts.shown > 0 && counts.offered > 0 ? 0 : 1);
