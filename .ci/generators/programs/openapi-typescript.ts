import type {components} from './types.js';

export type Document = components['schemas']['document'];
export const read = (text: string): Document => JSON.parse(text);
export const write = (document: Document): string => JSON.stringify(document);
