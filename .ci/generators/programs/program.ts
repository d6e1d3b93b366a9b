// A program with generated types: reads documents, changes one value in each, and writes them.
import {readFileSync, writeFileSync} from 'node:fs';
import {type Document, read, write} from './codec.js';

/** Changes one title: of a focus area, an agenda item, a meeting in a dossier, or the document. */
function change(document: Document): void {
  const changed = (title?: string) => `${title ?? ''} (rettet)`;
  switch (document.type) {
    case 'frameworkAgreement': {
      const area = (document.parts ?? []).flatMap((part) => part.focusAreas ?? [])[0];
      if (area) area.title = changed(area.title);
      else document.title = changed(document.title);
      break;
    }
    case 'meeting': {
      const item = (document.agenda ?? []).find(({title}) => title !== undefined);
      if (item) item.title = changed(item.title);
      else document.title = changed(document.title);
      break;
    }
    case 'dossier': {
      const [first] = document.documents ?? [];
      if (first) first.url = 'https://example.org/rettet';
      break;
    }
    case 'amendment':
      document.title = changed(document.title);
  }
}

const [from, to, ...names] = process.argv.slice(2);
for (const name of names) {
  const document = read(readFileSync(`${from}/${name}`, 'utf8'));
  change(document);
  writeFileSync(`${to}/${name}`, write(document));
}
