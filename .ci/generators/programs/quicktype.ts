import {Convert as Agreements, type FrameworkAgreement} from './agreement.js';
import {Convert as Amendments, type Amendment} from './amendment.js';
import {Convert as Dossiers, type Dossier} from './dossier.js';
import {Convert as Meetings, type Meeting} from './meeting.js';

export type Document = FrameworkAgreement | Amendment | Meeting | Dossier;

export function read(text: string): Document {
  switch (JSON.parse(text).type) {
    case 'frameworkAgreement': return Agreements.toFrameworkAgreement(text);
    case 'amendment': return Amendments.toAmendment(text);
    case 'meeting': return Meetings.toMeeting(text);
    default: return Dossiers.toDossier(text);
  }
}

export function write(document: Document): string {
  switch (document.type) {
    case 'frameworkAgreement': return Agreements.frameworkAgreementToJson(document);
    case 'amendment': return Amendments.amendmentToJson(document);
    case 'meeting': return Meetings.meetingToJson(document);
    case 'dossier': return Dossiers.dossierToJson(document);
  }
}
