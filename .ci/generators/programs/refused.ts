// Values that the declarations accept and refuse. The compiler fails if a line below @ts-expect-error has no error.
import type {AgendaItem, Dossier, FrameworkAgreement, Meeting, Outermost} from './types.js';

export const agreement: Outermost<FrameworkAgreement> = {
  $schema: 'agreement.json', formatVersion: '1.0', type: 'frameworkAgreement', id: 'a', title: 'A', period: '2025/2026',
  parties: [{authority: '0330', decisions: [{verdict: 'approved', when: '2024-11-30'}], 'kommune:note': {any: [1, null]}}],
  'kommune:budget': 1.5,
};
export const item: AgendaItem = {title: 'T', kind: 'slagelse:workshop', 'x:y': true};
export const dossier: Dossier = {type: 'dossier', id: 'd', title: 'D', documents: [{type: 'meeting', id: 'm', title: 'M'}]};

// @ts-expect-error misspelt
export const misspelt: FrameworkAgreement = {type: 'frameworkAgreement', id: 'a', title: 'A', period: '2025/2026', parteis: []};
// @ts-expect-error misspelt in a nested object
export const within: Meeting = {type: 'meeting', id: 'm', title: 'M', agenda: [{titel: 'T'}]};
// @ts-expect-error no title
export const lacking: Meeting = {type: 'meeting', id: 'm'};
// @ts-expect-error an unknown word
export const word: Meeting = {type: 'meeting', id: 'm', title: 'M', access: 'shut'};
// @ts-expect-error a custom word without a prefix
export const own: AgendaItem = {kind: 'workshop'};
// @ts-expect-error null
export const nothing: AgendaItem = {title: null};
// @ts-expect-error an extension that is not JSON
export const noJson: AgendaItem = {title: 'T', 'x:y': () => 1};
// @ts-expect-error no version
export const unversioned: Outermost<Meeting> = {type: 'meeting', id: 'm', title: 'M'};
// @ts-expect-error a version in a nested document
export const inside: Dossier = {type: 'dossier', id: 'd', title: 'D', documents: [{type: 'meeting', id: 'm', title: 'M', formatVersion: '1.0'}]};
// @ts-expect-error a meeting instead of an agreement
export const other: FrameworkAgreement = {type: 'meeting', id: 'm', title: 'M', period: '2025/2026'};
export const read: Meeting = {type: 'meeting', id: 'm', title: 'M'};
// @ts-expect-error misspelt when reading
export const title: string = read.titel;
