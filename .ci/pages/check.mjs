// Checks that the golden pages are accessible: in light and dark, on a narrow screen, on paper, and with a screen reader.
// For the pages of another folder: node check.mjs <folder>
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import axe from 'axe-core';
import {chromium} from 'playwright-core';

const golden = fileURLToPath(new URL('../../examples/publishing/src/test/resources/pages', import.meta.url));
const folder = resolve(process.argv[2] ?? golden);
const files = readdirSync(folder).filter((name) => name.endsWith('.html'));

const NARROW = 320;
const SMALLEST_IN_PRINT = 9; // points
const MAX_SHEETS = 2; // per invitation
const INVITATION = /^meeting\./;

let wrong = 0;
function fail(file, words) {
  wrong++;
  console.error(`${file}: ${words}`);
}

// the W3C's HTML checker, without warnings, because it warns about Danish text in English pages
const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
try {
  execFileSync('java', ['-jar', vnu, '--errors-only', '--format', 'gnu', '--stdout', ...files], {cwd: folder, encoding: 'utf8'});
} catch (error) {
  fail('vnu', error.stdout || error.message);
}

const headings = () => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .map((heading) => ({level: Number(heading.tagName[1]), words: heading.textContent.trim()}));

/** Returns the faults of the pictures, which axe does not check. */
function pictures() {
  const faults = new Set();
  const light = (colour) => {
    const [red, green, blue] = colour.match(/\d+/g).map((part) => part / 255)
        .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const paper = light(getComputedStyle(document.documentElement).backgroundColor);
  const contrast = (colour) => (Math.max(light(colour), paper) + 0.05) / (Math.min(light(colour), paper) + 0.05);
  for (const svg of document.querySelectorAll('svg')) {
    const {width, height} = svg.viewBox.baseVal;
    if (svg.getAttribute('role') !== 'img' || !svg.getAttribute('aria-label')) {
      faults.add('a picture has no text alternative');
    }
    for (const shape of svg.querySelectorAll('path, circle, rect, text')) {
      const box = shape.getBBox();
      const name = shape.textContent || shape.getAttribute('class');
      const needed = shape.tagName === 'text' ? 4.5 : 3;
      if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height) {
        faults.add(`${name}: is cut off at the edge of the picture`);
      }
      if (contrast(getComputedStyle(shape).fill) < needed) {
        faults.add(`${name}: contrast ${contrast(getComputedStyle(shape).fill).toFixed(1)}, less than ${needed}`);
      }
    }
  }
  return [...faults];
}

/** Returns the smallest font size, in points, and a text that has it. */
function smallest() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = {points: Infinity, words: ''};
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (texts.currentNode.data.trim() && element.getClientRects().length > 0) {
      const scale = element.getScreenCTM?.().a ?? 1;
      const points = parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
      if (points < found.points) {
        found = {points, words: texts.currentNode.data};
      }
    }
  }
  return found;
}

const sheets = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const browser = await chromium.launch({executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox']});
let printed = 0;
for (const file of files) {
  const page = await browser.newPage({viewport: {width: 900, height: 1200}});
  const address = pathToFileURL(`${folder}/${file}`).href;
  await page.route('**/*', (route) => {
    if (route.request().url() === address) {
      return route.continue();
    }
    fail(file, `fetches ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(address);

  let above = 0;
  for (const {level, words} of await page.evaluate(headings)) {
    if (level > above + 1 || (level === 1) !== (above === 0) || !words) {
      fail(file, `the heading "${words}" of level ${level} follows one of level ${above}`);
    }
    above = level;
  }
  if (above === 0) {
    fail(file, 'has no heading');
  }

  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({colorScheme});
    const {violations} = await page.evaluate(() => globalThis.axe.run());
    for (const {id, help, nodes} of violations) {
      fail(file, `${colorScheme}: ${id}, ${help}: ${nodes.map((node) => node.target).join(', ')}`);
    }
    for (const fault of await page.evaluate(pictures)) {
      fail(file, `${colorScheme}: ${fault}`);
    }
  }

  await page.setViewportSize({width: NARROW, height: 800});
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > NARROW) {
    fail(file, `is ${width} px wide on a screen of ${NARROW} px`);
  }

  await page.setViewportSize({width: 673, height: 1017}); // the area inside the margins of a sheet
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  const {points, words} = await page.evaluate(smallest);
  if (points < SMALLEST_IN_PRINT) {
    fail(file, `prints letters of ${points.toFixed(1)} points: ${words}`);
  }
  for (const fault of await page.evaluate(pictures)) {
    fail(file, `print: ${fault}`);
  }
  if (INVITATION.test(file)) {
    printed++;
    const used = sheets(await page.pdf({format: 'A4'}));
    if (used < 1 || used > MAX_SHEETS) {
      fail(file, `is printed on ${used} sheets, not on 1 to ${MAX_SHEETS}`);
    }
  }
  await page.close();
}
await browser.close();

console.log(`pages: ${files.length} read, ${printed} invitations printed, ${wrong} faults`);
process.exit(wrong === 0 && files.length > 0 && printed > 0 ? 0 : 1);
