import {type Document, DocumentFromJSON, DocumentToJSON} from './types/index.js';

export type {Document};
export const read = (text: string): Document => DocumentFromJSON(JSON.parse(text));
export const write = (document: Document): string => JSON.stringify(DocumentToJSON(document));
