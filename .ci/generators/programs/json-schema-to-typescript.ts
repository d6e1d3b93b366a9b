import type {Document} from './types.js';

export type {Document};
export const read = (text: string): Document => JSON.parse(text);
export const write = (document: Document): string => JSON.stringify(document);
