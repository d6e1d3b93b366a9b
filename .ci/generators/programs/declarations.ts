import type {Document as Any, Outermost} from './types.js';

export type Document = Outermost<Any>;
export const read = (text: string): Document => JSON.parse(text);
export const write = (document: Document): string => JSON.stringify(document);
