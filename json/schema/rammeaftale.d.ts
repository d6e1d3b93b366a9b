// Written documents of Rammeaftale, format version 1.0. Generated from the records by src/generator, as the schemas are.
// The schemas check more than types can, such as the forms of texts, and `rammeaftale check` checks all rules.

/** Any JSON. */
export type Json = null | boolean | number | string | Json[] | {[name: string]: Json};

/** An extension has a name with a prefix, such as `kommune:budget`, and any JSON as its value. */
export interface Extensible {
  [extension: `${string}:${string}`]: Json;
}

/** A document that is not inside another, such as the content of a file or a request. */
export type Outermost<D extends Document = Document> = D & {
  /** The version of the format, required. */
  formatVersion: "1.0";
  /** The address or path of the schema for editors, optional. */
  $schema?: string;
};

/** Any of the four documents (dokument) that stand on their own: a FrameworkAgreement, an Amendment, a Meeting or a Dossier of such. */
export type Document = FrameworkAgreement | Amendment | Meeting | Dossier;

/** A framework agreement (rammeaftale): what the municipal councils of a region and the regional council agree about specialised social services and special education. */
export interface FrameworkAgreement extends Extensible {
  /** The type of the document, required. */
  type: "frameworkAgreement";
  /** Its identity, required. */
  id: Id;
  /** What it is called, required. Danish: titel. */
  title: string;
  /** Other titles it is known by, perhaps none. Danish: andre titler. */
  alternativeTitles?: string[];
  /** The language it is written in, a BCP 47 tag such as da, optional; absent says nothing. Danish: sprog. */
  language?: string;
  /** Case and document numbers, perhaps none. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** Who may see it, optional; absent means closed. Danish: adgang. */
  access?: Access;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** The day on which its content is true, optional. Danish: opgjort pr.. */
  asOf?: When;
  /** When it was made public, optional. Danish: offentliggørelse. */
  published?: When;
  /** Those to whom it was sent, may be empty. Danish: modtagere. */
  recipients?: Participant[];
  /** Where the facts come from, may be empty. Danish: kilder. */
  sources?: Reference[];
  /** Whether only part of the source is written down, optional; then nothing is lacking, only not stated. Danish: uddrag. */
  excerpt?: boolean;
  /** The law it rests on, may be empty. Danish: hjemmel. */
  legalBasis?: LegalBasis[];
  /** The bodies that it names, may be empty. Danish: organer. */
  bodies?: Participant[];
  /** How far the parties have come, optional; whether it is in force follows from the period and the day. Danish: status. */
  stage?: ApprovableStage;
  /** The region it is for, optional. */
  region?: Authority;
  /** The years it is for, with a first and a last day, required. Danish: periode. */
  period: When;
  /** How often a new one is made, such as P2Y, optional. Danish: fornyelse. */
  renewedEvery?: Duration;
  /** The field it covers, optional. Danish: område. */
  field?: string;
  /** Its overall purpose, CommonMark, optional. Danish: formål. */
  purpose?: string;
  /** Other wordings of its purpose, perhaps none. Danish: andre formuleringer af formålet. */
  alternativePurposes?: string[];
  /** What it says beyond its topics, in order. Danish: afsnit. */
  sections?: Passage[];
  /** The last days that concern the whole of it, perhaps none. Danish: frister. */
  deadlines?: Deadline[];
  /** Who agree: the municipal councils and the regional council. Danish: parter. */
  parties?: Party[];
  /** How it came about, in order. Danish: proces. */
  process?: Activity[];
  /** What bodies decided that are of no party, such as a KKR, in order. Danish: beslutninger. */
  decisions?: Decision[];
  /** What is said about approvals, apart from the evidence. Danish: oplysninger om godkendelse. */
  claims?: ApprovalClaim[];
  /** Its parts, in order. Danish: dele. */
  parts?: Part[];
  /** The focus areas tied to no part, in order. Danish: fokusområder. */
  focusAreas?: FocusArea[];
  /** The documents that belong to it, in order. Danish: bilag til aftalen. */
  appendices?: Attachment[];
  /** The agreements it follows, perhaps none. Danish: tidligere aftaler. */
  predecessors?: Reference[];
  /** The agreements that follow it, perhaps none. Danish: senere aftaler. */
  successors?: Reference[];
  /** Footnotes and notes, in order. Danish: noter. */
  notes?: Passage[];
  /** The documents that go along with it, in order. Danish: bilag. */
  attachments?: Attachment[];
}

/** The identity of a document, or of an element inside one (id). */
export type Id = string;

/** A case or document number in somebody's system (sagsnummer, dokumentnummer, journalnummer). Danish: sags- eller dokumentnummer. */
export interface Identifier extends Extensible {
  /** Whose numbering it is, required. Danish: nummersystem. */
  scheme: string;
  /** The number, required. Danish: nummer. */
  value: string;
}

/** Who may see something (åben eller lukket). Danish: adgang. */
export type Access = "open" | "titleOnly" | "closed";

/** A time as precise as it is known (tidspunkt): a day, a month, a season, a year, a stretch between two of them, or a day of every year. */
export type When = string;

/** A body, a group, or a role in it (deltager): the steering group, users and relatives, the chair of a KKR. */
export interface Participant extends Extensible {
  /** What it is, optional. Danish: type. */
  kind?: ParticipantKind;
  /** What the body or group is called, optional; never a person, whose name stands in the contact. Danish: navn. */
  name?: string;
  /** The municipality or region it belongs to, optional. Danish: myndighed. */
  authority?: Authority;
  /** The role in it, such as chair, optional. Danish: rolle. */
  role?: string;
  /** How many are meant, optional; not below zero. Danish: antal. */
  count?: number;
  /** A web address of a page that identifies the body, optional. Danish: link. */
  url?: string;
  /** How to reach a person there, optional. Danish: kontaktoplysninger. */
  contact?: Contact;
}

/** What a participant is (deltagertype): one of the known words, or one's own with a prefix, slagelse:workshop. */
export type ParticipantKind = "municipalCouncil" | "regionalCouncil" | "kkr" | "steeringGroup" | "committee" | "dialogueForum" | "disabilityCouncil" | "userOrganisation" | "secretariat" | "municipality" | "administration" | "serviceProvider" | "nationalAuthority" | "users" | "relatives" | "citizens" | "politicians" | "directors" | "managers" | "professionals" | "minister" | "workingGroup" | "taskForce" | "politicalGroup" | `${string}:${string}`;

/** A municipality or a region (myndighed), by its key: the public register's code of four digits, 0330, or a slug where no code is known, oestdanmark. */
export type Authority = string;

/** How to reach a person (kontaktoplysninger). */
export interface Contact extends Extensible {
  /** The person's name, optional. Danish: navn. */
  name?: string;
  /** An e-mail address, optional. */
  email?: string;
  /** A telephone number of digits, spaces, +, - and brackets, optional. Danish: telefon. */
  phone?: string;
}

/** Something that is pointed to (henvisning): a document, an element inside one, or what is known by its words only. */
export interface Reference extends Extensible {
  /** The document, optional; absent means the document that holds the reference. Danish: dokument. */
  document?: Id;
  /** The element inside the document, optional; absent means the whole document. */
  element?: Id;
  /** The words that are quoted, or the only ones known, optional. Danish: citat. */
  wording?: string;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** The day of what is pointed to, optional. Danish: tidspunkt. */
  when?: When;
}

/** An act, and where in it, that something rests on (hjemmel). */
export interface LegalBasis extends Extensible {
  /** The act's name, required. Danish: lov. */
  statute: string;
  /** The section, such as § 6, optional. Danish: bestemmelse. */
  section?: string;
  /** The consolidated act or the day of the version meant, optional. Danish: udgave af loven. */
  version?: string;
  /** Where the act is found, a web address, optional. Danish: link. */
  url?: string;
}

/** How far the parties have come (stade). Danish: status. */
export type ApprovableStage = "proposal" | "outForApproval" | "concluded";

/** A length of time in years, months, weeks and days, such as P2Y. Danish: varighed. */
export type Duration = string;

/** A piece of text (afsnit): a goal, a way, a result, a topic, a question, a section, a footnote. */
export interface Passage extends Extensible {
  /** Its identity, optional; needed only where something refers to it. */
  id?: Id;
  /** Its number as written, optional. Danish: nummer. */
  number?: string;
  /** Its heading, optional; alone it is a named section that was left empty. Danish: titel. */
  title?: string;
  /** The text, CommonMark, optional. Danish: tekst. */
  text?: string;
  /** What is done in it, perhaps none. Danish: aktiviteter. */
  activities?: Activity[];
  /** The passages inside it, in order. Danish: afsnit. */
  passages?: Passage[];
}

/** Something that is done with others (aktivitet): involvement in a process, a dialogue, a seminar, a publication. */
export interface Activity extends Extensible {
  /** Its identity, optional; needed only where something refers to it. */
  id?: Id;
  /** What is done, optional. Danish: type. */
  kind?: ActivityKind;
  /** A description, CommonMark, optional. Danish: tekst. */
  text?: string;
  /** When it takes place, optional. Danish: tidspunkt. */
  when?: When;
  /** Who take part, perhaps none. Danish: deltagere. */
  who?: Participant[];
  /** What came or may come of it, perhaps none. Danish: mulige resultater. */
  outcomes?: Passage[];
  /** The source's own words for the time, where they differ, optional. Danish: kildens ordlyd. */
  wording?: string;
}

/** What is done (aktivitetstype), also the kind of a meeting: one of the known words, or one's own with a prefix, slagelse:workshop. */
export type ActivityKind = "involvement" | "dialogue" | "developmentWork" | "seminar" | "training" | "consultation" | "hearing" | "publication" | "followUp" | "dialogueMeeting" | "themeDay" | "bodyMeeting" | "constitutiveMeeting" | "extraordinaryMeeting" | `${string}:${string}`;

/** A last day for something (frist), with one of atLatest and before, or with the source's words only, where it names no day. */
export interface Deadline extends Extensible {
  /** Its identity, optional; needed only where something refers to it. */
  id?: Id;
  /** What must have happened, CommonMark, optional. Danish: tekst. */
  text?: string;
  /** The last day on which it is in time (senest), that day included; this or before, or neither. */
  atLatest?: When;
  /** The first day on which it is too late (inden); this or atLatest, or neither. */
  before?: When;
  /** The body that set it, optional. Danish: fastsat af. */
  setBy?: Participant;
  /** The law that sets it, perhaps none. Danish: hjemmel. */
  legalBasis?: LegalBasis[];
  /** The source's own words, where they differ, optional; required where no day is stated. Danish: kildens ordlyd. */
  wording?: string;
}

/** One who agrees (part i aftalen): a municipal council or the regional council. */
export interface Party extends Extensible {
  /** The municipality or region, required. Danish: myndighed. */
  authority: Authority;
  /** The name it acts under, such as its council's, optional. Danish: navn. */
  name?: string;
  /** Its own decisions, the evidence, in the order its bodies acted; one is the council's if by is absent, is of the kind of a council, or names the party's own authority and no kind. Danish: beslutninger. */
  decisions?: Decision[];
}

/** One act of one body (beslutning): approved, endorsed, rejected, sent back. */
export interface Decision extends Extensible {
  /** The body that acted, optional; absent means the council of the party itself. Danish: af. */
  by?: Participant;
  /** How it decided, optional; absent where there is only a text. Danish: afgørelse. */
  verdict?: Verdict;
  /** The body to which the matter is referred or recommended, optional. Danish: til. */
  to?: Participant;
  /** When it acts, optional; the day may lie ahead. Danish: tidspunkt. */
  when?: When;
  /** The parts, points or documents it decides on; none means the whole. Danish: vedrører. */
  about?: Reference[];
  /** How members stood in it, in order. Danish: tilkendegivelser. */
  positions?: Position[];
  /** The decision's text, CommonMark, optional. Danish: tekst. */
  text?: string;
  /** The meeting or item where it was made, optional. Danish: møde. */
  meeting?: Reference;
}

/** How a body decided (afgørelse). */
export type Verdict = "pending" | "recommended" | "approved" | "approvedWithChanges" | "approvedWithRemarks" | "endorsed" | "rejected" | "noted" | "discussed" | "postponed" | "sentBack" | "referred" | "withdrawn" | "lapsed" | "elected" | "appointed";

/** How members stood in a decision (tilkendegivelse): who voted for it, who was disqualified, what somebody wanted in the minutes. */
export interface Position extends Extensible {
  /** How they stood, optional. Danish: tilkendegivelse. */
  stance?: PositionStance;
  /** The members, groups or parties, may be empty. Danish: deltagere. */
  who?: Participant[];
  /** How many they were, optional; not below zero. Danish: antal. */
  count?: number;
  /** What they said or wanted in the minutes, CommonMark, optional. Danish: tekst. */
  text?: string;
}

/** How a member stood. Danish: tilkendegivelse. */
export type PositionStance = "for" | "against" | "abstained" | "withReservation" | "disqualified" | "tookNoPart";

/** What somebody says about the approval of others (udsagn om godkendelse): "all municipalities have approved". Danish: oplysning om godkendelse. */
export interface ApprovalClaim extends Extensible {
  /** Who is said to have acted; may be empty only where the source's wording stands instead. Danish: af. */
  by?: Participant[];
  /** What they are said to have decided, required. Danish: afgørelse. */
  verdict: Verdict;
  /** When they are said to have done so, optional. Danish: tidspunkt. */
  when?: When;
  /** The parts or documents it is about; none means the whole. Danish: vedrører. */
  about?: Reference[];
  /** Those who say so, may be empty. Danish: oplyst af. */
  statedBy?: Participant[];
  /** Where they say so, optional. Danish: kilde. */
  source?: Reference;
  /** The source's own words, where they differ, optional. Danish: kildens ordlyd. */
  wording?: string;
}

/** A part of a framework agreement (del): its development part, its governance part, or another. */
export interface Part extends Extensible {
  /** Its identity, required. */
  id: Id;
  /** Which kind of part it is, required. Danish: type. */
  kind: PartKind;
  /** What it is called, optional. Danish: titel. */
  title?: string;
  /** Other or former titles, may be empty. Danish: tidligere titler. */
  alternativeTitles?: string[];
  /** A web address where the part is found by itself, optional. Danish: link. */
  url?: string;
  /** When the part was made public by itself, optional. Danish: offentliggørelse. */
  published?: When;
  /** What it says, CommonMark, optional. Danish: tekst. */
  text?: string;
  /** What it is about (emner), in order. */
  topics?: Passage[];
  /** What it says beyond its topics, in order. Danish: afsnit. */
  sections?: Passage[];
  /** The focus areas that belong to it, in order. Danish: fokusområder. */
  focusAreas?: FocusArea[];
  /** Its own last days, perhaps none. Danish: frister. */
  deadlines?: Deadline[];
  /** Its own appendices, in order. Danish: bilag til delen. */
  appendices?: Attachment[];
  /** The appendix it is published as, by its id, optional. Danish: offentliggjort som. */
  publishedAs?: Id;
}

/** Which kind of part it is. Danish: deltype. */
export type PartKind = "development" | "governance" | "other";

/** A focus area (fokusområde, indsatsområde, tema): what an agreement wants to work on, with goals, content and expected results. */
export interface FocusArea extends Extensible {
  /** Its identity, the same under all its wordings, required. */
  id: Id;
  /** Its number as written, optional; 0 is a number. Danish: nummer. */
  number?: string;
  /** What it is called, required. Danish: titel. */
  title: string;
  /** Other wordings of its title, perhaps none. Danish: andre titler. */
  alternativeTitles?: string[];
  /** Its sub-areas and examples (delemner), in order. */
  topics?: Passage[];
  /** What it is to reach (mål), in order. */
  goals?: Passage[];
  /** How it is done (indhold): an introduction, and the ways as passages in order, optional. */
  content?: Passage;
  /** What is expected to come of it (resultater), in order. Danish: forventede resultater. */
  results?: Passage[];
  /** The groups that benefit, perhaps none. Danish: til gavn for. */
  beneficiaries?: Participant[];
  /** Those who proposed or set it, may be empty. Danish: foreslået af. */
  proposedBy?: Participant[];
  /** Its working groups and other bodies, may be empty. Danish: organer. */
  bodies?: Participant[];
  /** The focus area of an earlier agreement that it carries on, optional. Danish: viderefører. */
  origin?: Reference;
  /** How far the work has come, optional. Danish: status. */
  progress?: Progress;
}

/** How far a meeting, an agenda item or the work on a focus area has come (status). */
export type Progress = "planned" | "ongoing" | "completed" | "moved" | "cancelled";

/** Something that goes along with a document (bilag): an appendix of an agreement, an attachment of a meeting or of an item. */
export interface Attachment extends Extensible {
  /** Its identity, optional; needed only where something refers to it. */
  id?: Id;
  /** Its number as written, optional. Danish: nummer. */
  number?: string;
  /** What it is called, optional. Danish: titel. */
  title?: string;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** Who may see it, optional; it never takes the access of what is around it, and absent means closed. Danish: adgang. */
  access?: Access;
  /** When it is published or sent out, optional. Danish: offentliggørelse. */
  published?: When;
  /** Whom it is sent to, perhaps none. Danish: modtagere. */
  recipients?: Participant[];
  /** Which revision it is, optional. Danish: udgave. */
  revision?: string;
  /** The time it holds for, optional. Danish: gyldighed. */
  valid?: When;
  /** Case and document numbers, perhaps none. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** The law it is about, may be empty. Danish: hjemmel. */
  legalBasis?: LegalBasis[];
  /** The edition that it replaces, optional. Danish: erstatter. */
  replaces?: Reference;
  /** The attachments of this one, in order. Danish: underbilag. */
  attachments?: Attachment[];
  /** The source's own words for when it is published, where they differ, optional. Danish: kildens ordlyd. */
  wording?: string;
}

/** An amendment (allonge): a document that changes an agreement in force. */
export interface Amendment extends Extensible {
  /** The type of the document, required. */
  type: "amendment";
  /** Its identity, required. */
  id: Id;
  /** What it is called, required. Danish: titel. */
  title: string;
  /** Other titles it is known by, perhaps none. Danish: andre titler. */
  alternativeTitles?: string[];
  /** The language it is written in, a BCP 47 tag such as da, optional; absent says nothing. Danish: sprog. */
  language?: string;
  /** Case and document numbers, perhaps none. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** Who may see it, optional; absent means closed. Danish: adgang. */
  access?: Access;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** The day on which its content is true, optional. Danish: opgjort pr.. */
  asOf?: When;
  /** When it was made public, optional. Danish: offentliggørelse. */
  published?: When;
  /** Those to whom it was sent, may be empty. Danish: modtagere. */
  recipients?: Participant[];
  /** Where the facts come from, may be empty. Danish: kilder. */
  sources?: Reference[];
  /** Whether only part of the source is written down, optional; then nothing is lacking, only not stated. Danish: uddrag. */
  excerpt?: boolean;
  /** The law it rests on, may be empty. Danish: hjemmel. */
  legalBasis?: LegalBasis[];
  /** The bodies that it names, may be empty. Danish: organer. */
  bodies?: Participant[];
  /** The agreement that it changes, required. Danish: ændrer. */
  amends: Reference;
  /** When it takes effect, optional; what is stated counts, also without a stage or an approval, and a time of low precision from the first day it may mean; absent means that it is not known whether it has. Danish: ikrafttræden. */
  effective?: When;
  /** What it does to the agreement, optional; absent means that it is not known. Danish: ændringer. */
  changes?: Changes;
  /** How far the parties have come with the amendment, optional. Danish: status. */
  stage?: ApprovableStage;
  /** The last days that concern the amendment itself, may be empty. Danish: frister. */
  deadlines?: Deadline[];
  /** Who agree to the amendment. Danish: parter. */
  parties?: Party[];
  /** How the amendment came about, in order. Danish: proces. */
  process?: Activity[];
  /** What bodies decided about it that are of no party, in order. Danish: beslutninger. */
  decisions?: Decision[];
  /** What is said about its approval, apart from the evidence. Danish: oplysninger om godkendelse. */
  claims?: ApprovalClaim[];
  /** Footnotes and notes, in order. Danish: noter. */
  notes?: Passage[];
  /** The documents that go along with it, in order. Danish: bilag. */
  attachments?: Attachment[];
}

/** What an amendment does to the agreement (ændringer): what it sets, replaces, adds and removes. */
export interface Changes extends Extensible {
  /** The agreement's new period, optional. Danish: periode. */
  period?: When;
  /** How often a new agreement is made from now on, optional. Danish: fornyelse. */
  renewedEvery?: Duration;
  /** The field that the agreement covers from now on, optional. Danish: område. */
  field?: string;
  /** The agreement's new purpose, CommonMark, optional. Danish: formål. */
  purpose?: string;
  /** Parts that replace the one of the same id, or are new, in order. Danish: dele. */
  parts?: Part[];
  /** Focus areas that replace the one of the same id wherever it stands, or are new and tied to no part, in order. Danish: fokusområder. */
  focusAreas?: FocusArea[];
  /** Last days that replace the one of the same id, or are new, in order. Danish: frister. */
  deadlines?: Deadline[];
  /** Appendices that replace the one of the same id, or are new, in order. Danish: bilag til aftalen. */
  appendices?: Attachment[];
  /** The ids of the agreement's elements that no longer hold, may be empty. Danish: ophæver. */
  removes?: Id[];
}

/** A meeting (møde): its invitation, its agenda and its minutes are states of the one meeting. */
export interface Meeting extends Extensible {
  /** The type of the document, required. */
  type: "meeting";
  /** Its identity, required. */
  id: Id;
  /** What it is called, required. Danish: titel. */
  title: string;
  /** Other titles it is known by, perhaps none. Danish: andre titler. */
  alternativeTitles?: string[];
  /** The language it is written in, a BCP 47 tag such as da, optional; absent says nothing. Danish: sprog. */
  language?: string;
  /** Case and document numbers, perhaps none. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** Who may see it, optional; absent means closed. Danish: adgang. */
  access?: Access;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** The day on which its content is true, optional. Danish: opgjort pr.. */
  asOf?: When;
  /** When its agenda or invitation was made public, optional. Danish: offentliggørelse. */
  published?: When;
  /** Those to whom it was sent, may be empty. Danish: modtagere. */
  recipients?: Participant[];
  /** Where the facts come from, may be empty. Danish: kilder. */
  sources?: Reference[];
  /** Whether only part of the source is written down, optional; then nothing is lacking, only not stated. Danish: uddrag. */
  excerpt?: boolean;
  /** The law it rests on, may be empty. Danish: hjemmel. */
  legalBasis?: LegalBasis[];
  /** The bodies that it names, may be empty. Danish: organer. */
  bodies?: Participant[];
  /** What kind of meeting it is, optional. Danish: mødetype. */
  kind?: ActivityKind;
  /** Whether it is planned, held, moved or cancelled, optional. Danish: status. */
  progress?: Progress;
  /** The body that meets, optional. Danish: organ. */
  body?: Participant;
  /** When it is held, optional; a cancelled meeting keeps its time. Danish: tidspunkt. */
  time?: MeetingTime;
  /** The times it was moved from, the first one first. Danish: tidligere tidspunkter. */
  earlierTimes?: MeetingTime[];
  /** Where it is held, optional. Danish: mødested. */
  venue?: Venue;
  /** The municipalities and regions that it is about, perhaps none. Danish: geografisk område. */
  areas?: Authority[];
  /** The agreements, focus areas and goals it concerns; a goal's words as they were quoted. Danish: vedrører. */
  about?: Reference[];
  /** Its last days, such as that to answer a consultation, may be empty. Danish: frister. */
  deadlines?: Deadline[];
  /** What invites to it, optional. Danish: invitation. */
  invitation?: Invitation;
  /** Its items, in order. Danish: dagsorden. */
  agenda?: AgendaItem[];
  /** What was written down of it, optional. Danish: referat. */
  minutes?: Minutes;
  /** Footnotes and notes, in order. Danish: noter. */
  notes?: Passage[];
  /** The documents that go along with it, in order. Danish: bilag. */
  attachments?: Attachment[];
}

/** When a meeting is held (mødetidspunkt). */
export interface MeetingTime extends Extensible {
  /** The day, or the month, season or year, as far as it is known, required; no stretch. Danish: dato. */
  date: When;
  /** When it begins, optional. Danish: starttidspunkt. */
  start?: TimeOfDay;
  /** The day on which it ends, if that is a later one than the date, optional. Danish: sidste dag. */
  lastDate?: Day;
  /** When it ends, optional; may stand without a start; before the start it is after midnight, which must be less than twelve hours after the start. Danish: sluttidspunkt. */
  end?: TimeOfDay;
  /** When it really ended, optional. Danish: faktisk sluttidspunkt. */
  actualEnd?: TimeOfDay;
  /** The time zone, optional; absent means Europe/Copenhagen. Danish: tidszone. */
  zone?: TimeZone;
  /** The source's own words, where they differ, optional. Danish: kildens ordlyd. */
  wording?: string;
}

/** A time of day, such as 16:00. Danish: klokkeslæt. */
export type TimeOfDay = string;

/** A day, such as 2022-04-07. Danish: dag. */
export type Day = string;

/** A time zone, by its name in the IANA database, such as Europe/Copenhagen. Danish: tidszone. */
export type TimeZone = string;

/** Where a meeting is held (mødested). */
export interface Venue extends Extensible {
  /** Its name, optional. Danish: navn. */
  name?: string;
  /** Its address, optional. Danish: adresse. */
  address?: string;
  /** The rooms in it, perhaps none. Danish: lokaler. */
  rooms?: string[];
  /** Whether one may take part online, optional; with a name or an address the meeting is hybrid. Danish: onlinedeltagelse. */
  online?: boolean;
  /** The link to take part online, a web address, optional. */
  link?: string;
}

/** What invites to a meeting (invitation). */
export interface Invitation extends Extensible {
  /** The body that invites, optional. Danish: på vegne af. */
  onBehalfOf?: Participant;
  /** Whom the meeting is for, perhaps none. Danish: målgruppe. */
  audience?: Participant[];
  /** Whom the invitation is sent to, in order; groups as a rule. Danish: modtagere. */
  addressees?: Participant[];
  /** The question or theme of the meeting, CommonMark, optional. Danish: tema. */
  theme?: string;
  /** What it is for, CommonMark, optional. Danish: formål. */
  purpose?: string;
  /** What is to be discussed, in order. Danish: spørgsmål. */
  questions?: Passage[];
  /** How it opens, CommonMark, optional. Danish: indledning. */
  opening?: string;
  /** How it closes, CommonMark, optional. Danish: afslutning. */
  closing?: string;
  /** How to register, optional. Danish: tilmelding. */
  registration?: Registration;
  /** What is served, in order. Danish: forplejning. */
  catering?: string[];
  /** What is sent out, also later, in order. Danish: materiale. */
  materials?: Attachment[];
  /** Who has signed, by role and perhaps by name, in order. Danish: underskrivere. */
  signatories?: Participant[];
  /** Footnotes and notes, in order. Danish: noter. */
  notes?: Passage[];
}

/** How to register for a meeting (tilmelding). */
export interface Registration extends Extensible {
  /** The last day to register, optional. Danish: frist. */
  deadline?: Deadline;
  /** The ways to register, perhaps none. Danish: tilmeldingsmåder. */
  channels?: RegistrationChannel[];
  /** Whom to register with, optional; personal data. Danish: kontaktoplysninger. */
  contact?: Contact;
  /** Where to register, a web address, optional. Danish: link. */
  link?: string;
  /** How to register, CommonMark, optional. Danish: tekst. */
  text?: string;
}

/** A way to register. Danish: tilmeldingsmåde. */
export type RegistrationChannel = "calendarInvitation" | "email" | "telephone" | "webForm";

/** An item of a programme, an agenda or minutes (punkt). */
export interface AgendaItem extends Extensible {
  /** Its identity, optional; needed only where something refers to it. */
  id?: Id;
  /** Its number as written, such as 01 or 3.10, optional; the order is that of the list. Danish: nummer. */
  number?: string;
  /** What it is called, optional. Danish: titel. */
  title?: string;
  /** The title of a closed item that everybody may read, optional. Danish: offentlig titel. */
  publicTitle?: string;
  /** What kind of item it is, optional. Danish: type. */
  kind?: AgendaItemKind;
  /** Who may see it, optional; absent takes that of the item or meeting around it. Danish: adgang. */
  access?: Access;
  /** The law under which it is closed, may be empty. Danish: hjemmel for lukning. */
  closedUnder?: LegalBasis[];
  /** How far it has come, optional. Danish: status. */
  progress?: Progress;
  /** The meeting or item it was moved to, optional. Danish: flyttet til. */
  movedTo?: Reference;
  /** Whether it came with a supplementary agenda, optional. Danish: tillægsdagsorden. */
  supplementary?: boolean;
  /** Whether it is a standing item, optional. Danish: fast punkt. */
  recurring?: boolean;
  /** When it begins, optional. Danish: starttidspunkt. */
  start?: TimeOfDay;
  /** When it ends, optional. Danish: sluttidspunkt. */
  end?: TimeOfDay;
  /** Who present it, in order. Danish: oplægsholdere. */
  presenters?: Participant[];
  /** Those who moved it, may be empty. Danish: stillet af. */
  proposedBy?: Participant[];
  /** The body that finally decides the case, optional. Danish: afgøres i. */
  decidingBody?: Participant;
  /** What a presentation is about, with its example and aspects as passages, optional. Danish: emne. */
  subject?: Passage;
  /** What is asked at it, in order. Danish: spørgsmål. */
  questions?: Passage[];
  /** What may come of it, in order. Danish: mulige resultater. */
  outcomes?: Passage[];
  /** What it concerns, perhaps none. Danish: vedrører. */
  about?: Reference[];
  /** Its named sections, in order. Danish: afsnit. */
  sections?: Passage[];
  /** What is recommended, in order. Danish: indstillinger. */
  recommendations?: Recommendation[];
  /** What was decided, also point by point, in order. Danish: beslutninger. */
  decisions?: Decision[];
  /** What is to be done, by whom and until when, in order. Danish: opfølgning. */
  followUp?: Activity[];
  /** The documents that go along with it, in order. Danish: bilag. */
  attachments?: Attachment[];
  /** Case and document numbers, perhaps none. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** The items inside it, in order. Danish: underpunkter. */
  items?: AgendaItem[];
}

/** What kind of item it is (punkttype): one of the known words, or one's own with a prefix, slagelse:workshop. */
export type AgendaItemKind = "welcome" | "presentation" | "break" | "groupDiscussion" | "plenary" | "questions" | "nextSteps" | "closing" | "discussion" | "decision" | "information" | "approvalOfAgenda" | "approvalOfMinutes" | "anyOtherBusiness" | "group" | "election" | "appointment" | "motion" | "consultation" | "followUp" | "signing" | `${string}:${string}`;

/** What a meeting is asked to decide (indstilling). */
export interface Recommendation extends Extensible {
  /** Who recommends, perhaps none. Danish: af. */
  by?: Participant[];
  /** What is recommended, point by point, in order. Danish: punkter. */
  points?: Passage[];
  /** What is recommended instead, in order. Danish: alternative indstillinger. */
  alternatives?: Recommendation[];
}

/** What was written down of a meeting as a whole (referat); what was decided stands at each item. */
export interface Minutes extends Extensible {
  /** When the minutes were made public, optional. Danish: offentliggørelse. */
  published?: When;
  /** Those to whom the minutes were sent, may be empty. Danish: modtagere. */
  recipients?: Participant[];
  /** Those who signed the minutes, may be empty. Danish: underskrevet af. */
  signedBy?: Participant[];
  /** Who was there and who was not, in order. Danish: fremmøde. */
  attendance?: Attendance[];
  /** What was corrected later, with its day, body and the items it is about, in order. Danish: rettelser. */
  corrections?: Decision[];
  /** The meeting or item at which the minutes were approved, optional. Danish: godkendelse af referatet. */
  approvedAt?: Reference;
  /** The documents that go along with the minutes, in order. Danish: bilag til referatet. */
  attachments?: Attachment[];
}

/** That somebody was at a meeting, or was not (fremmøde). */
export interface Attendance extends Extensible {
  /** Who it is about, required. Danish: hvem. */
  who: Participant;
  /** How they were there, required. Danish: fremmødestatus. */
  presence: AttendancePresence;
  /** Whom a substitute stands in for, optional. Danish: stedfortræder for. */
  standsInFor?: Participant;
  /** When they arrived, left or returned, optional. Danish: tidspunkt. */
  time?: TimeOfDay;
  /** The items, by their ids, that the presence is for, may be empty; with arrived, left and returned the one at which they did so. Danish: punkter. */
  items?: Id[];
}

/** How somebody was there. Danish: fremmøde. */
export type AttendancePresence = "present" | "apology" | "absent" | "substitute" | "guest" | "arrived" | "left" | "returned";

/** Documents that belong together (sag): an agreement, its amendments, and the meetings about it. */
export interface Dossier extends Extensible {
  /** The type of the document, required. */
  type: "dossier";
  /** Its identity, required. */
  id: Id;
  /** What it is called, required. Danish: titel. */
  title: string;
  /** Other titles it is known by, perhaps none. Danish: andre titler. */
  alternativeTitles?: string[];
  /** The language it is written in, a BCP 47 tag such as da, optional; absent says nothing. Danish: sprog. */
  language?: string;
  /** Case and document numbers, perhaps none. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** Who may see it, optional; absent means closed. Danish: adgang. */
  access?: Access;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** The day on which its content is true, optional. Danish: opgjort pr.. */
  asOf?: When;
  /** When it was made public, optional. Danish: offentliggørelse. */
  published?: When;
  /** Those to whom it was sent, may be empty. Danish: modtagere. */
  recipients?: Participant[];
  /** Where the facts come from, may be empty. Danish: kilder. */
  sources?: Reference[];
  /** Whether only part of the source is written down, optional; then nothing is lacking, only not stated. Danish: uddrag. */
  excerpt?: boolean;
  /** The law it rests on, may be empty. Danish: hjemmel. */
  legalBasis?: LegalBasis[];
  /** The bodies that it names, may be empty. Danish: organer. */
  bodies?: Participant[];
  /** The documents in it, in order. Danish: dokumenter. */
  documents?: Document[];
  /** Footnotes and notes, in order. Danish: noter. */
  notes?: Passage[];
  /** The documents that go along with it, in order. Danish: bilag. */
  attachments?: Attachment[];
}
