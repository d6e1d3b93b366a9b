// Generates code from the schemas of the library's output with common generators, and compiles it strictly. For each generator a
// small program reads the samples, with an extension on every object, changes one value and writes them; `rammeaftale diff` must
// find exactly that change. Our own TypeScript declarations are tested in the same way. Needs the tool's jar.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const target = here + 'target/';
const written = root + 'json/schema/1.0/written/';
const documents = {agreement: 'FrameworkAgreement', amendment: 'Amendment', meeting: 'Meeting', dossier: 'Dossier'};
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
let faults = 0;

function fault(text) {
  faults++;
  console.error(text);
}

function run(program, args, cwd = here) {
  const {status, stdout, stderr, error} = spawnSync(program, args, {cwd, encoding: 'utf8', maxBuffer: 1 << 28});
  return {status, out: stdout, all: `${error ?? ''}${stdout}${stderr}`};
}

function mustRun(program, args, cwd) {
  const {status, out, all} = run(program, args, cwd);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${all}`);
  return out;
}

const bin = (name) => here + 'node_modules/.bin/' + name;

/** Returns the schema inside an OpenAPI document, which some generators need. */
function openApi() {
  const {$defs, $schema, $id, ...document} = readJson(written + 'document.json');
  const discriminator = (suffix) => ({
    propertyName: 'type',
    mapping: Object.fromEntries(Object.values(documents).map((type) => {
      const name = type[0].toLowerCase() + type.slice(1);
      return [name, '#/components/schemas/' + name + suffix];
    })),
  });
  document.discriminator = discriminator('');
  $defs.documentInDossier.discriminator = discriminator('InDossier');
  return JSON.stringify({openapi: '3.1.0', info: {title: 'Rammeaftale', version: '1.0'}, paths: {}, components: {schemas: {...$defs, document}}})
      .replaceAll('#/$defs/', '#/components/schemas/');
}

/** Its npm package would only fetch this jar, and by a way of its own. */
function openApiGenerator() {
  const version = '7.25.0';
  const jar = `${target}openapi-generator-cli-${version}.jar`;
  if (!existsSync(jar)) {
    mustRun('mvn', ['-q', '-B', '-ntp', 'org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy',
      `-Dartifact=org.openapitools:openapi-generator-cli:${version}`, '-DoutputDirectory=' + target]);
  }
  return jar;
}

const generators = {
  declarations: (folder) => cpSync(root + 'json/schema/rammeaftale.d.ts', folder + 'types.ts'),
  'json-schema-to-typescript': (folder) => mustRun(bin('json2ts'), ['-i', written + 'document.json', '-o', folder + 'types.ts']),
  'openapi-typescript': (folder) => mustRun(bin('openapi-typescript'), [target + 'openapi.json', '-o', folder + 'types.ts']),
  'typescript-fetch': (folder) => mustRun('java', ['-jar', openApiGenerator(), 'generate', '-i', target + 'openapi.json', '-g', 'typescript-fetch',
    '-o', folder + 'types', '--global-property', 'models,supportingFiles', '--additional-properties', 'importFileExtension=.js']),
  quicktype: (folder) => Object.entries(documents).forEach(([name, type]) =>
      mustRun(bin('quicktype'), ['-s', 'schema', '-l', 'ts', '--top-level', type, written + name + '.json', '-o', folder + name + '.ts'])),
  'quicktype-python': (folder) => Object.entries(documents).forEach(([name, type]) =>
      mustRun(bin('quicktype'), ['-s', 'schema', '-l', 'python', '--python-version', '3.7', '--top-level', type, written + name + '.json', '-o', folder + name + '.py'])),
};

/** The names of the format, and those that generators add. */
const known = new Set(['Document', 'FormatVersion', 'Convert', 'Json', 'Extensible', 'Outermost', 'InDossierType', '$defs', 'paths', 'webhooks', 'components', 'operations']);
for (const name of ['document', ...Object.keys(readJson(written + 'document.json').$defs)]) {
  const type = name[0].toUpperCase() + name.slice(1);
  for (const suffix of ['', 'Type', 'TypeEnum', 'FormatVersionEnum']) known.add(type + suffix);
}

function names(folder) {
  const found = [];
  for (const file of readdirSync(folder, {recursive: true}).filter((name) => /\.(ts|py)$/.test(name) && !/program|codec|runtime/.test(name))) {
    for (const [, name] of readFileSync(folder + file, 'utf8').matchAll(/^(?:export (?:declare )?(?:interface|type|enum|class)|class) ([\w$]+)/gm)) {
      found.push(name);
    }
  }
  return found;
}

/** Returns a sample with an extension on every object. */
function extended(value) {
  if (Array.isArray(value)) return value.map(extended);
  if (value === null || typeof value !== 'object') return value;
  const object = Object.fromEntries(Object.entries(value).map(([name, of]) => [name, name.includes(':') ? of : extended(of)]));
  return {...object, 'kommune:own': {note: ['æ', 1, null, {deep: true}]}};
}

rmSync(target, {recursive: true, force: true});
mkdirSync(target + 'samples', {recursive: true});
const samples = readdirSync(root + 'examples/samples').filter((name) => name.endsWith('.json'));
for (const sample of samples) {
  writeFileSync(target + 'samples/' + sample, JSON.stringify(extended(readJson(root + 'examples/samples/' + sample))));
}
writeFileSync(target + 'openapi.json', openApi());
writeFileSync(target + 'package.json', '{"type": "module"}');

const compiler = {
  strict: true, target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext', types: ['node'],
  typeRoots: [here + 'node_modules/@types'], skipLibCheck: true,
};
let compiled = 0;
let roundTripped = 0;
for (const [name, generate] of Object.entries(generators)) {
  const folder = `${target}${name}/`;
  mkdirSync(folder + 'out', {recursive: true});
  generate(folder);
  for (const unknown of names(folder).filter((one) => !known.has(one))) fault(`${name}: unknown name ${unknown}`);
  if (name === 'quicktype-python') {
    cpSync(here + 'programs/quicktype.py', folder + 'program.py');
    mustRun('python3', ['-W', 'error', '-m', 'compileall', '-q', '.'], folder);
    mustRun('python3', ['program.py', target + 'samples', 'out', ...samples], folder);
  } else {
    cpSync(here + 'programs/program.ts', folder + 'program.ts');
    cpSync(here + `programs/${name}.ts`, folder + 'codec.ts');
    if (name === 'declarations') cpSync(here + 'programs/refused.ts', folder + 'refused.ts');
    writeFileSync(folder + 'tsconfig.json', JSON.stringify({compilerOptions: compiler, include: ['**/*.ts']}));
    const {status, all} = run(bin('tsc'), ['-p', '.'], folder);
    if (status !== 0) {
      fault(`${name} does not compile: ${all.slice(0, 2000)}`);
      continue;
    }
    mustRun('node', ['program.js', target + 'samples', 'out', ...samples], folder);
  }
  compiled++;
  for (const sample of samples) {
    const {status, out, all} = run('java', ['-XX:TieredStopAtLevel=1', '-jar', root + 'examples/command-line/target/rammeaftale.jar',
      'diff', '--lang', 'en', target + 'samples/' + sample, folder + 'out/' + sample]);
    if (status === 1 && out.trimEnd().endsWith('\n1 change')) roundTripped++;
    else fault(`${name}: ${sample} does not have exactly one change: ${all.slice(0, 1000)}`);
  }
}

console.log(`generators: ${compiled} of ${Object.keys(generators).length} compile, ${roundTripped} documents read, changed once and written, ${faults} faults`);
process.exit(faults === 0 && roundTripped === samples.length * Object.keys(generators).length ? 0 : 1);
