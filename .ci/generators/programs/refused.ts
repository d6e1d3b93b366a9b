// What the declarations let through, and what they refuse: the compiler says so where nothing is wrong below.
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
// @ts-expect-error misspelt further in
export const within: Meeting = {type: 'meeting', id: 'm', title: 'M', agenda: [{titel: 'T'}]};
// @ts-expect-error no title
export const lacking: Meeting = {type: 'meeting', id: 'm'};
// @ts-expect-error a word that is none
export const word: Meeting = {type: 'meeting', id: 'm', title: 'M', access: 'shut'};
// @ts-expect-error a word of one's own without a prefix
export const own: AgendaItem = {kind: 'workshop'};
// @ts-expect-error null
export const nothing: AgendaItem = {title: null};
// @ts-expect-error an extension that is no JSON
export const noJson: AgendaItem = {title: 'T', 'x:y': () => 1};
// @ts-expect-error no version
export const unversioned: Outermost<Meeting> = {type: 'meeting', id: 'm', title: 'M'};
// @ts-expect-error a version inside
export const inside: Dossier = {type: 'dossier', id: 'd', title: 'D', documents: [{type: 'meeting', id: 'm', title: 'M', formatVersion: '1.0'}]};
// @ts-expect-error a meeting that is no agreement
export const other: FrameworkAgreement = {type: 'meeting', id: 'm', title: 'M', period: '2025/2026'};
export const read: Meeting = {type: 'meeting', id: 'm', title: 'M'};
// @ts-expect-error misspelt where it is read
export const title: string = read.titel;
