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

/** A document of one of the four kinds (dokument): a FrameworkAgreement, an Amendment, a Meeting, or a Dossier that holds documents. */
export type Document = FrameworkAgreement | Amendment | Meeting | Dossier;

/** A framework agreement (rammeaftale): an agreement of the municipal councils of a region and the regional council on specialised social services and special education. */
export interface FrameworkAgreement extends Extensible {
  /** The type of the document, required. */
  type: "frameworkAgreement";
  /** Its identity, required. */
  id: Id;
  /** Its title, required. Danish: titel. */
  title: string;
  /** Other titles it is known by, may be empty. Danish: andre titler. */
  alternativeTitles?: string[];
  /** The language it is written in, a BCP 47 tag such as da, optional; if absent, the language is not known. Danish: sprog. */
  language?: string;
  /** Case and document numbers, may be empty. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** Who may see it, optional; absent means closed. Danish: adgang. */
  access?: Access;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** The day whose state it describes, optional. Danish: opgjort pr.. */
  asOf?: When;
  /** When it was made public, optional. Danish: offentliggørelse. */
  published?: When;
  /** Those to whom it was sent, may be empty. Danish: modtagere. */
  recipients?: Participant[];
  /** Where the facts come from, may be empty. Danish: kilder. */
  sources?: Reference[];
  /** Whether only part of the source is recorded, optional; if so, what is absent may stand in the rest of the source. Danish: uddrag. */
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
  /** When it takes effect, if that is stated beside the period (ikrafttræden), optional. */
  effective?: When;
  /** The time from one agreement to the next, such as P2Y, optional. Danish: fornyelse. */
  renewedEvery?: Duration;
  /** The field it covers, optional. Danish: område. */
  field?: string;
  /** Its overall purpose, CommonMark, optional. Danish: formål. */
  purpose?: string;
  /** Other wordings of its purpose, may be empty. Danish: andre formuleringer af formålet. */
  alternativePurposes?: string[];
  /** Its sections that belong to no part, in order. Danish: afsnit. */
  sections?: Passage[];
  /** The deadlines that concern the whole agreement, may be empty. Danish: frister. */
  deadlines?: Deadline[];
  /** The parties: the municipal councils and the regional council. Danish: parter. */
  parties?: Party[];
  /** The activities that led to it, in order. Danish: proces. */
  process?: Activity[];
  /** Decisions by bodies that belong to no party, such as a KKR, in order. Danish: beslutninger. */
  decisions?: Decision[];
  /** Statements about approvals, which are not evidence. Danish: oplysninger om godkendelse. */
  claims?: ApprovalClaim[];
  /** Its parts, in order. Danish: dele. */
  parts?: Part[];
  /** The focus areas that belong to no part, in order. Danish: fokusområder. */
  focusAreas?: FocusArea[];
  /** The documents that belong to it, in order. Danish: bilag til aftalen. */
  appendices?: Attachment[];
  /** The agreements it follows, may be empty. Danish: tidligere aftaler. */
  predecessors?: Reference[];
  /** The agreements that follow it, may be empty. Danish: senere aftaler. */
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
  /** The owner or name of the numbering, required. Danish: nummersystem. */
  scheme: string;
  /** The number, required. Danish: nummer. */
  value: string;
}

/** Who may see something (adgang). */
export type Access = "open" | "titleOnly" | "closed";

/** A time, as precise as it is known (tidspunkt): a day, a month, a season, a year, an interval between two of them, or a day without a year. */
export type When = string;

/** A body, a group, or a role in it (deltager): the steering group, users and relatives, the chair of a KKR. */
export interface Participant extends Extensible {
  /** The kind of participant, optional. Danish: type. */
  kind?: ParticipantKind;
  /** The name of the body or group, optional; a person's name belongs in the contact. Danish: navn. */
  name?: string;
  /** The municipality or region that it is or belongs to, optional; for a body of a whole region, the region. Danish: myndighed. */
  authority?: Authority;
  /** The role in it, such as chair, optional. Danish: rolle. */
  role?: string;
  /** How many are meant, optional; not below zero. Danish: antal. */
  count?: number;
  /** Its members, or those it is to consist of, in order. Danish: medlemmer. */
  members?: Participant[];
  /** Those who stand in for it when it is prevented (stedfortrædere), in order. */
  deputies?: Participant[];
  /** A web address of a page that identifies the body, optional. Danish: link. */
  url?: string;
  /** How to reach a person there, optional. Danish: kontaktoplysninger. */
  contact?: Contact;
}

/** The kind of a participant (deltagertype): one of the known words, or a word of your own with a prefix, such as slagelse:workshop. */
export type ParticipantKind = "municipalCouncil" | "regionalCouncil" | "kkr" | "steeringGroup" | "committee" | "dialogueForum" | "disabilityCouncil" | "vulnerableCouncil" | "userOrganisation" | "secretariat" | "municipality" | "administration" | "serviceProvider" | "nationalAuthority" | "users" | "relatives" | "citizens" | "politicians" | "directors" | "managers" | "professionals" | "minister" | "workingGroup" | "taskForce" | "politicalGroup" | `${string}:${string}`;

/** A municipality or a region (myndighed), by its key: the public register's code of four digits, 0330, or a name of your own where no code is known, kommune-x. */
export type Authority = string;

/** How to reach a person (kontaktoplysninger). */
export interface Contact extends Extensible {
  /** The person's name, optional. Danish: navn. */
  name?: string;
  /** An e-mail address, optional. */
  email?: string;
  /** A telephone number of digits, spaces, +, - and brackets, optional. Danish: telefon. */
  phone?: string;
  /** A postal address, optional. Danish: adresse. */
  address?: string;
}

/** A reference (henvisning) to a document, to an element inside one, or to something known by its words only. */
export interface Reference extends Extensible {
  /** The document, optional; absent means the document that holds the reference. Danish: dokument. */
  document?: Id;
  /** The element inside the document, optional; absent means the whole document. */
  element?: Id;
  /** The quoted words, or the only words known, optional. Danish: citat. */
  wording?: string;
  /** The page in it as written, such as 12 or 12-13, optional. Danish: side. */
  page?: string;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** Who published it (udgiver), optional. */
  publisher?: Participant;
  /** The day of the document or element referred to, optional. Danish: tidspunkt. */
  when?: When;
  /** When it was last updated (senest opdateret), optional. Danish: sidst opdateret. */
  updated?: When;
  /** When it was read (læst, hentet), optional. */
  retrieved?: When;
  /** Whether the link worked when it was last tried, optional. Danish: linket virker. */
  reachable?: boolean;
}

/** The act that something rests on, and the place in it (hjemmel). */
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

/** How far the parties have come (status). */
export type ApprovableStage = "proposal" | "outForApproval" | "concluded";

/** A length of time in years, months, weeks and days, such as P2Y. Danish: varighed. */
export type Duration = string;

/** A piece of text (afsnit): a goal, a way, a result, a topic, a question, a section, a footnote. */
export interface Passage extends Extensible {
  /** Its identity, optional; needed only where something refers to it. */
  id?: Id;
  /** Its number as written, optional. Danish: nummer. */
  number?: string;
  /** Its heading, optional; a heading alone stands for a section that was left empty. Danish: titel. */
  title?: string;
  /** The text, CommonMark, optional. Danish: tekst. */
  text?: string;
  /** Those whose words these are (udtalt af), may be empty; what members said on a decision is their position. */
  statedBy?: Participant[];
  /** Where it is stated (kilde), optional. */
  source?: Reference;
  /** The activities it describes, may be empty. Danish: aktiviteter. */
  activities?: Activity[];
  /** The passages inside it, in order. Danish: afsnit. */
  passages?: Passage[];
}

/** An activity carried out with others (aktivitet): involvement in a process, a dialogue, a seminar, a publication. */
export interface Activity extends Extensible {
  /** Its identity, optional; needed only where something refers to it. */
  id?: Id;
  /** The kind of activity, optional. Danish: type. */
  kind?: ActivityKind;
  /** A description, CommonMark, optional. Danish: tekst. */
  text?: string;
  /** When it takes place, optional. Danish: tidspunkt. */
  when?: When;
  /** How far it has come, optional. Danish: status. */
  progress?: Progress;
  /** Why it was delayed, moved or given up, CommonMark, optional. Danish: begrundelse. */
  reason?: string;
  /** The participants, may be empty. Danish: deltagere. */
  who?: Participant[];
  /** Its actual or possible outcomes, may be empty. Danish: resultater. */
  outcomes?: Passage[];
  /** The source's own words for the time, if they say more, optional. Danish: kildens ordlyd. */
  wording?: string;
}

/** The kind of an activity or a meeting (aktivitetstype): one of the known words, or a word of your own with a prefix, such as slagelse:workshop. */
export type ActivityKind = "involvement" | "dialogue" | "developmentWork" | "seminar" | "training" | "consultation" | "hearing" | "publication" | "followUp" | "dialogueMeeting" | "themeDay" | "bodyMeeting" | "constitutiveMeeting" | "extraordinaryMeeting" | "writtenProcedure" | `${string}:${string}`;

/** How far a meeting, an agenda item, an activity, a follow-up or the work on a focus area has come (status). */
export type Progress = "expected" | "planned" | "ongoing" | "delayed" | "completed" | "moved" | "cancelled";

/** The last day for something (frist), given by either atLatest or before, or by the source's words alone if it names no day. */
export interface Deadline extends Extensible {
  /** Its identity, optional; needed only where something refers to it. */
  id?: Id;
  /** What must be done by then, CommonMark, optional. Danish: tekst. */
  text?: string;
  /** The last day that is in time (senest), optional; not together with before. Danish: sidste dag. */
  atLatest?: When;
  /** The first day that is too late (inden), optional; not together with atLatest. Danish: tidsgrænse. */
  before?: When;
  /** The hour of that day by which it must be done, optional; needs a day. Danish: klokkeslæt. */
  time?: TimeOfDay;
  /** Why it was set or extended, CommonMark, optional. Danish: begrundelse. */
  reason?: string;
  /** Those who must keep it (dem, fristen gælder for), may be empty. */
  addressees?: Participant[];
  /** Those to whom it must be sent, may be empty. Danish: sendes til. */
  to?: Participant[];
  /** The body that set it, optional. Danish: fastsat af. */
  setBy?: Participant;
  /** The law that sets it, may be empty. Danish: hjemmel. */
  legalBasis?: LegalBasis[];
  /** The source's own words, if they say more, optional; required if no day is stated. Danish: kildens ordlyd. */
  wording?: string;
}

/** A time of day, such as 16:00. Danish: klokkeslæt. */
export type TimeOfDay = string;

/** A party to an agreement (part i aftalen): a municipal council or the regional council. */
export interface Party extends Extensible {
  /** The municipality or region, required. Danish: myndighed. */
  authority: Authority;
  /** The name it acts under, such as its council's, optional. Danish: navn. */
  name?: string;
  /** Its own decisions, the evidence of its approval, in the order its bodies made them; a decision is the council's if by is absent, has the party's name as its name, is of the kind of a council, or states nothing but the party's own authority. Danish: beslutninger. */
  decisions?: Decision[];
}

/** One act of one body (beslutning): approved, endorsed, rejected, sent back. */
export interface Decision extends Extensible {
  /** The body that acted, optional; absent means the council of the party, or the body that meets. Danish: af. */
  by?: Participant;
  /** Those on whose behalf it acted (på vegne af), may be empty. */
  onBehalfOf?: Participant[];
  /** The other bodies that acted together with it (i fællesskab), may be empty. Danish: i fællesskab med. */
  jointlyWith?: Participant[];
  /** Its verdict, optional; absent if there is only a text. Danish: afgørelse. */
  verdict?: Verdict;
  /** The body to which the matter is referred or recommended, optional. Danish: til. */
  to?: Participant;
  /** Those who were appointed or elected (udpeget, valgt), in order. Danish: udpegede eller valgte. */
  appointed?: Participant[];
  /** When the body acted or will act, optional. Danish: tidspunkt. */
  when?: When;
  /** When it was received, such as an answer to a consultation (modtaget), optional. */
  received?: When;
  /** When the decision takes effect (virkning fra), optional. */
  effective?: When;
  /** Whether it was made in writing rather than at a meeting (skriftlig procedure), optional. Danish: truffet skriftligt. */
  inWriting?: boolean;
  /** The signatories, by role and possibly by name, in order. Danish: underskrivere. */
  signatories?: Participant[];
  /** The parts, points or documents it decides on; an empty list means the whole. Danish: vedrører. */
  about?: Reference[];
  /** The positions of members, in order. Danish: tilkendegivelser. */
  positions?: Position[];
  /** The decision's text, CommonMark, optional. Danish: tekst. */
  text?: string;
  /** The meeting or item where it was made, optional. Danish: møde. */
  meeting?: Reference;
}

/** The verdict of a body (afgørelse). */
export type Verdict = "pending" | "recommended" | "approved" | "approvedWithChanges" | "approvedWithRemarks" | "endorsed" | "rejected" | "noted" | "discussed" | "postponed" | "sentBack" | "referred" | "withdrawn" | "lapsed" | "elected" | "appointed";

/** The position of members on a decision (tilkendegivelse): who voted for it, who was disqualified, what somebody wanted in the minutes. */
export interface Position extends Extensible {
  /** Their stance, optional. Danish: tilkendegivelse. */
  stance?: PositionStance;
  /** The members, groups or parties, may be empty. Danish: deltagere. */
  who?: Participant[];
  /** Their number in all, optional; not below zero. Danish: antal. */
  count?: number;
  /** What they said or wanted recorded in the minutes, CommonMark, optional. Danish: tekst. */
  text?: string;
}

/** The stance of a member. Danish: tilkendegivelse. */
export type PositionStance = "for" | "against" | "abstained" | "withReservation" | "disqualified" | "tookNoPart";

/** A statement about the approval of others (oplysning om godkendelse): "all municipalities have approved". */
export interface ApprovalClaim extends Extensible {
  /** Those who are said to have acted; may be empty only if the source's wording is given instead. Danish: af. */
  by?: Participant[];
  /** The verdict they are said to have given, required. Danish: afgørelse. */
  verdict: Verdict;
  /** When they are said to have acted, optional. Danish: tidspunkt. */
  when?: When;
  /** The parts or documents it is about; an empty list means the whole. Danish: vedrører. */
  about?: Reference[];
  /** Those who made the statement, may be empty. Danish: oplyst af. */
  statedBy?: Participant[];
  /** Where the statement was made, optional. Danish: kilde. */
  source?: Reference;
  /** The source's own words, if they say more, optional. Danish: kildens ordlyd. */
  wording?: string;
}

/** A part of a framework agreement (del): its development part, its governance part, or another. */
export interface Part extends Extensible {
  /** Its identity, required. */
  id: Id;
  /** The kind of part, required. Danish: type. */
  kind: PartKind;
  /** Its title, optional. Danish: titel. */
  title?: string;
  /** Other or former titles, may be empty. Danish: tidligere titler. */
  alternativeTitles?: string[];
  /** A web address of the part alone, optional. Danish: link. */
  url?: string;
  /** When the part was published on its own, optional. Danish: offentliggørelse. */
  published?: When;
  /** Its text, CommonMark, optional. Danish: tekst. */
  text?: string;
  /** Its topics (emner), in order. */
  topics?: Passage[];
  /** Its sections beside the topics, in order. Danish: afsnit. */
  sections?: Passage[];
  /** The focus areas that belong to it, in order. Danish: fokusområder. */
  focusAreas?: FocusArea[];
  /** Its own deadlines, may be empty. Danish: frister. */
  deadlines?: Deadline[];
  /** Its own appendices, in order. Danish: bilag til delen. */
  appendices?: Attachment[];
  /** The id of the appendix that it is published as, optional. Danish: offentliggjort som. */
  publishedAs?: Id;
}

/** The kind of a part. Danish: deltype. */
export type PartKind = "development" | "governance" | "other";

/** A focus area (fokusområde, indsatsområde, tema): an area that an agreement wants to work on, with goals, content and expected results. */
export interface FocusArea extends Extensible {
  /** Its identity, the same under all its wordings, required. */
  id: Id;
  /** Its number as written, optional; may be 0. Danish: nummer. */
  number?: string;
  /** Its title, required. Danish: titel. */
  title: string;
  /** Other wordings of its title, may be empty. Danish: andre titler. */
  alternativeTitles?: string[];
  /** Its sub-areas and examples (delemner), in order. */
  topics?: Passage[];
  /** Its goals (mål), in order. */
  goals?: Passage[];
  /** How the goals are pursued (indhold): an introduction, with the methods as passages in order, optional. */
  content?: Passage;
  /** Its expected results (resultater), in order. Danish: forventede resultater. */
  results?: Passage[];
  /** The groups that benefit, may be empty. Danish: til gavn for. */
  beneficiaries?: Participant[];
  /** Those who proposed or set it, may be empty. Danish: foreslået af. */
  proposedBy?: Participant[];
  /** Its working groups and other bodies, may be empty. Danish: organer. */
  bodies?: Participant[];
  /** The focus area of an earlier agreement that it continues, optional. Danish: viderefører. */
  origin?: Reference;
  /** How far the work has come, optional. Danish: status. */
  progress?: Progress;
}

/** A document that goes along with another (bilag): an appendix of an agreement, an attachment of a meeting or of an item. */
export interface Attachment extends Extensible {
  /** Its identity, optional; needed only where something refers to it. */
  id?: Id;
  /** Its number as written, optional. Danish: nummer. */
  number?: string;
  /** Its title, optional. Danish: titel. */
  title?: string;
  /** Those who wrote it (udarbejdet af), may be empty. */
  authors?: Participant[];
  /** The day that it bears (dateret), optional. */
  dated?: When;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** Who may see it, optional; never inherited from an enclosing element, and absent means closed. Danish: adgang. */
  access?: Access;
  /** When it is published or sent out, optional. Danish: offentliggørelse. */
  published?: When;
  /** Its recipients, may be empty. Danish: modtagere. */
  recipients?: Participant[];
  /** Its revision, optional. Danish: udgave. */
  revision?: string;
  /** The number of its pages, optional; not below zero. Danish: sider. */
  pages?: number;
  /** The time in which it is valid, optional. Danish: gyldighed. */
  valid?: When;
  /** Case and document numbers, may be empty. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** The law it is about, may be empty. Danish: hjemmel. */
  legalBasis?: LegalBasis[];
  /** The edition that it replaces, optional. Danish: erstatter. */
  replaces?: Reference;
  /** Notes about it, in order. Danish: noter. */
  notes?: Passage[];
  /** Its own attachments, in order. Danish: underbilag. */
  attachments?: Attachment[];
  /** The source's own words for when it is published, if they say more, optional. Danish: kildens ordlyd. */
  wording?: string;
}

/** An amendment (allonge): a document that changes an agreement in force. */
export interface Amendment extends Extensible {
  /** The type of the document, required. */
  type: "amendment";
  /** Its identity, required. */
  id: Id;
  /** Its title, required. Danish: titel. */
  title: string;
  /** Other titles it is known by, may be empty. Danish: andre titler. */
  alternativeTitles?: string[];
  /** The language it is written in, a BCP 47 tag such as da, optional; if absent, the language is not known. Danish: sprog. */
  language?: string;
  /** Case and document numbers, may be empty. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** Who may see it, optional; absent means closed. Danish: adgang. */
  access?: Access;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** The day whose state it describes, optional. Danish: opgjort pr.. */
  asOf?: When;
  /** When it was made public, optional. Danish: offentliggørelse. */
  published?: When;
  /** Those to whom it was sent, may be empty. Danish: modtagere. */
  recipients?: Participant[];
  /** Where the facts come from, may be empty. Danish: kilder. */
  sources?: Reference[];
  /** Whether only part of the source is recorded, optional; if so, what is absent may stand in the rest of the source. Danish: uddrag. */
  excerpt?: boolean;
  /** The law it rests on, may be empty. Danish: hjemmel. */
  legalBasis?: LegalBasis[];
  /** The bodies that it names, may be empty. Danish: organer. */
  bodies?: Participant[];
  /** The agreement that it changes, required. Danish: ændrer. */
  amends: Reference;
  /** When it takes effect, optional; an imprecise time counts from its first possible day; if it is absent, or the amendment is stated to be a proposal or out for approval, or a party has rejected it, it is not known whether the amendment has taken effect. Danish: ikrafttræden. */
  effective?: When;
  /** Its changes to the agreement, optional; if absent, they are not known. Danish: ændringer. */
  changes?: Changes;
  /** How far the parties have come with the amendment, optional. Danish: status. */
  stage?: ApprovableStage;
  /** The deadlines that concern the amendment itself, may be empty. Danish: frister. */
  deadlines?: Deadline[];
  /** The parties to the amendment, in order. Danish: parter. */
  parties?: Party[];
  /** The activities that led to the amendment, in order. Danish: proces. */
  process?: Activity[];
  /** Decisions about it by bodies that belong to no party, in order. Danish: beslutninger. */
  decisions?: Decision[];
  /** Statements about its approval, which are not evidence. Danish: oplysninger om godkendelse. */
  claims?: ApprovalClaim[];
  /** Footnotes and notes, in order. Danish: noter. */
  notes?: Passage[];
  /** The documents that go along with it, in order. Danish: bilag. */
  attachments?: Attachment[];
}

/** The changes that an amendment makes to the agreement (ændringer): what it sets, replaces, adds and removes. */
export interface Changes extends Extensible {
  /** The agreement's new period, optional. Danish: periode. */
  period?: When;
  /** The new time from one agreement to the next, optional. Danish: fornyelse. */
  renewedEvery?: Duration;
  /** The new field that the agreement covers, optional. Danish: område. */
  field?: string;
  /** The agreement's new purpose, CommonMark, optional. Danish: formål. */
  purpose?: string;
  /** Parts that replace the part with the same id, or are new, in order. Danish: dele. */
  parts?: Part[];
  /** Focus areas that replace the one with the same id, also inside a part, or are new and belong to no part, in order. Danish: fokusområder. */
  focusAreas?: FocusArea[];
  /** Deadlines that replace the one with the same id, or are new, in order. Danish: frister. */
  deadlines?: Deadline[];
  /** Appendices that replace the one with the same id, or are new, in order. Danish: bilag til aftalen. */
  appendices?: Attachment[];
  /** The ids of the elements that are removed from the agreement, may be empty. Danish: ophæver. */
  removes?: Id[];
}

/** A meeting (møde), with its invitation, its agenda and its minutes in one document. */
export interface Meeting extends Extensible {
  /** The type of the document, required. */
  type: "meeting";
  /** Its identity, required. */
  id: Id;
  /** Its title, required. Danish: titel. */
  title: string;
  /** Other titles it is known by, may be empty. Danish: andre titler. */
  alternativeTitles?: string[];
  /** The language it is written in, a BCP 47 tag such as da, optional; if absent, the language is not known. Danish: sprog. */
  language?: string;
  /** Case and document numbers, may be empty. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** Who may see it, optional; absent means closed. Danish: adgang. */
  access?: Access;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** The day whose state it describes, optional. Danish: opgjort pr.. */
  asOf?: When;
  /** When its agenda or invitation was made public, optional. Danish: offentliggørelse. */
  published?: When;
  /** Those to whom it was sent, may be empty. Danish: modtagere. */
  recipients?: Participant[];
  /** Where the facts come from, may be empty. Danish: kilder. */
  sources?: Reference[];
  /** Whether only part of the source is recorded, optional; if so, what is absent may stand in the rest of the source. Danish: uddrag. */
  excerpt?: boolean;
  /** The law it rests on, may be empty. Danish: hjemmel. */
  legalBasis?: LegalBasis[];
  /** The bodies that it names, may be empty. Danish: organer. */
  bodies?: Participant[];
  /** The kind of meeting, optional. Danish: mødetype. */
  kind?: ActivityKind;
  /** Its number in the series of meetings as written (mødenummer), such as 4/2024, optional. */
  number?: string;
  /** Whether it is planned, held, moved or cancelled, optional. Danish: status. */
  progress?: Progress;
  /** Why it was moved or cancelled, CommonMark, optional. Danish: begrundelse. */
  reason?: string;
  /** The body that meets, optional. Danish: organ. */
  body?: Participant;
  /** When it is held, optional; a cancelled meeting keeps its time. Danish: tidspunkt. */
  time?: MeetingTime;
  /** The former times of a meeting that was moved, oldest first. Danish: tidligere tidspunkter. */
  earlierTimes?: MeetingTime[];
  /** Where it is held, optional. Danish: mødested. */
  venue?: Venue;
  /** The municipalities and regions that it is about, may be empty. Danish: geografisk område. */
  areas?: Authority[];
  /** The agreements, focus areas and goals it concerns; a goal's words as they were quoted. Danish: vedrører. */
  about?: Reference[];
  /** Its deadlines, such as the one for answering a consultation, may be empty. Danish: frister. */
  deadlines?: Deadline[];
  /** Its invitation, optional. */
  invitation?: Invitation;
  /** Its items, in order. Danish: dagsorden. */
  agenda?: AgendaItem[];
  /** The actions to take that belong to no item, with who takes them and until when, in order. Danish: opfølgning. */
  followUp?: Activity[];
  /** Its minutes, optional. Danish: referat. */
  minutes?: Minutes;
  /** Footnotes and notes, in order. Danish: noter. */
  notes?: Passage[];
  /** The documents that go along with it, in order. Danish: bilag. */
  attachments?: Attachment[];
}

/** When a meeting is held (mødetidspunkt). */
export interface MeetingTime extends Extensible {
  /** The day, or the month, season or year if the day is not known, required; not an interval. Danish: dato. */
  date: When;
  /** When it begins, optional. Danish: starttidspunkt. */
  start?: TimeOfDay;
  /** The day on which it ends, if later than the date, optional. Danish: sidste dag. */
  lastDate?: Day;
  /** When it ends, optional, with or without a start; an end earlier than the start is taken as after midnight, less than twelve hours after the start. Danish: sluttidspunkt. */
  end?: TimeOfDay;
  /** When it really ended, optional. Danish: faktisk sluttidspunkt. */
  actualEnd?: TimeOfDay;
  /** The time zone, optional; absent means Europe/Copenhagen. Danish: tidszone. */
  zone?: TimeZone;
  /** The source's own words, if they say more, optional. Danish: kildens ordlyd. */
  wording?: string;
}

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
  /** The rooms in it, may be empty. Danish: lokaler. */
  rooms?: string[];
  /** Whether people may take part online, optional; with a name or an address the meeting is hybrid. Danish: onlinedeltagelse. */
  online?: boolean;
  /** The link to take part online, a web address, optional. */
  link?: string;
}

/** An invitation to a meeting (invitation). */
export interface Invitation extends Extensible {
  /** The body that invites, optional. Danish: på vegne af. */
  onBehalfOf?: Participant;
  /** The sender, if other than the body that invites (afsender), optional. */
  sender?: Participant;
  /** The day that it bears (dateret), optional. */
  dated?: When;
  /** When the invitation was sent out (udsendt), optional. Danish: udsendelse. */
  sent?: When;
  /** The audience of the meeting, may be empty. Danish: målgruppe. */
  audience?: Participant[];
  /** The addressees of the invitation, usually groups, in order. Danish: modtagere. */
  addressees?: Participant[];
  /** The question or theme of the meeting, CommonMark, optional. Danish: tema. */
  theme?: string;
  /** The purpose of the meeting, CommonMark, optional. Danish: formål. */
  purpose?: string;
  /** The questions to discuss, in order. Danish: spørgsmål. */
  questions?: Passage[];
  /** How it opens, CommonMark, optional. Danish: indledning. */
  opening?: string;
  /** How it closes, CommonMark, optional. Danish: afslutning. */
  closing?: string;
  /** How to register, optional. Danish: tilmelding. */
  registration?: Registration;
  /** What is served, in order. Danish: forplejning. */
  catering?: string[];
  /** The materials sent out with it or later, in order. Danish: materiale. */
  materials?: Attachment[];
  /** The signatories, by role and possibly by name, in order. Danish: underskrivere. */
  signatories?: Participant[];
  /** Those who answer questions about it (kontaktpersoner), by role and possibly by name, in order. */
  contacts?: Participant[];
  /** Footnotes and notes, in order. Danish: noter. */
  notes?: Passage[];
}

/** How to register for a meeting (tilmelding). */
export interface Registration extends Extensible {
  /** The last day to register, optional. Danish: frist. */
  deadline?: Deadline;
  /** The ways to register, may be empty. Danish: tilmeldingsmåder. */
  channels?: RegistrationChannel[];
  /** The contact for registering, optional; personal data. Danish: kontaktoplysninger. */
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
  /** Its title, optional. Danish: titel. */
  title?: string;
  /** A title that everybody may read although the item is closed, optional. Danish: offentlig titel. */
  publicTitle?: string;
  /** The kind of item, optional. Danish: type. */
  kind?: AgendaItemKind;
  /** Who may see it, optional; if absent, the access of the enclosing item or meeting applies. Danish: adgang. */
  access?: Access;
  /** The law under which it is closed, may be empty. Danish: hjemmel for lukning. */
  closedUnder?: LegalBasis[];
  /** Why it is closed, moved or taken off the agenda, CommonMark, optional; the law is in closedUnder. Danish: begrundelse. */
  reason?: string;
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
  /** The presenters, in order. Danish: oplægsholdere. */
  presenters?: Participant[];
  /** Those who proposed it, may be empty. Danish: stillet af. */
  proposedBy?: Participant[];
  /** The body that finally decides the case, optional. Danish: afgøres i. */
  decidingBody?: Participant;
  /** The subject of a presentation, with its example and aspects as passages, optional. Danish: emne. */
  subject?: Passage;
  /** The questions asked at the item, in order. Danish: spørgsmål. */
  questions?: Passage[];
  /** What it may lead to, or has led to, in order. Danish: resultater. */
  outcomes?: Passage[];
  /** The documents and elements it concerns, may be empty. Danish: vedrører. */
  about?: Reference[];
  /** Its sections, such as the presentation of the case and the discussion, in order. Danish: afsnit. */
  sections?: Passage[];
  /** The recommendations, in order. Danish: indstillinger. */
  recommendations?: Recommendation[];
  /** The decisions, on the whole or point by point, in order. Danish: beslutninger. */
  decisions?: Decision[];
  /** The actions to take, with who takes them and until when, in order. Danish: opfølgning. */
  followUp?: Activity[];
  /** The documents that go along with it, in order. Danish: bilag. */
  attachments?: Attachment[];
  /** Case and document numbers, may be empty. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** The items inside it, in order. Danish: underpunkter. */
  items?: AgendaItem[];
}

/** The kind of an agenda item (punkttype): one of the known words, or a word of your own with a prefix, such as slagelse:workshop. */
export type AgendaItemKind = "welcome" | "presentation" | "break" | "groupDiscussion" | "plenary" | "questions" | "nextSteps" | "closing" | "discussion" | "decision" | "information" | "approvalOfAgenda" | "approvalOfMinutes" | "anyOtherBusiness" | "group" | "election" | "appointment" | "motion" | "consultation" | "followUp" | "signing" | `${string}:${string}`;

/** A recommendation of what a meeting should decide (indstilling). */
export interface Recommendation extends Extensible {
  /** Those who recommend it, may be empty. Danish: af. */
  by?: Participant[];
  /** The recommended points, in order. Danish: punkter. */
  points?: Passage[];
  /** The recommendations that are alternatives to this one, in order. Danish: alternative indstillinger. */
  alternatives?: Recommendation[];
}

/** The minutes of a meeting as a whole (referat); the decisions stand at each item. */
export interface Minutes extends Extensible {
  /** Those who wrote the minutes (skrevet af), may be empty. */
  authors?: Participant[];
  /** The day that it bears (dateret), optional. */
  dated?: When;
  /** When the minutes were made public, optional. Danish: offentliggørelse. */
  published?: When;
  /** When the minutes were sent out (udsendt), optional. Danish: udsendelse. */
  sent?: When;
  /** Those to whom the minutes were sent, may be empty. Danish: modtagere. */
  recipients?: Participant[];
  /** Those who signed the minutes, may be empty. Danish: underskrevet af. */
  signedBy?: Participant[];
  /** Who was present and who was absent, in order. Danish: fremmøde. */
  attendance?: Attendance[];
  /** Whether enough members were present to decide (beslutningsdygtig), optional. Danish: beslutningsdygtigt. */
  quorate?: boolean;
  /** Later corrections, each with its day, its body and the items it is about, in order. Danish: rettelser. */
  corrections?: Decision[];
  /** The meeting or item at which the minutes were approved, optional. Danish: godkendelse af referatet. */
  approvedAt?: Reference;
  /** The approvals of the minutes outside a meeting, such as in writing (skriftlig godkendelse), in order. Danish: godkendelser uden for et møde. */
  approvals?: Decision[];
  /** The documents that go along with the minutes, in order. Danish: bilag til referatet. */
  attachments?: Attachment[];
}

/** The presence or absence of somebody at a meeting (fremmøde). */
export interface Attendance extends Extensible {
  /** The participant, required. Danish: hvem. */
  who: Participant;
  /** The kind of presence or absence, required. Danish: fremmødestatus. */
  presence: AttendancePresence;
  /** The participant whom a substitute stands in for, optional. Danish: stedfortræder for. */
  standsInFor?: Participant;
  /** When they arrived, left or returned, optional. Danish: tidspunkt. */
  time?: TimeOfDay;
  /** Whether they took part online (deltog online), optional; false means in the room. */
  online?: boolean;
  /** The ids of the items that the presence is for, may be empty; for arrived, left and returned, the item at which it happened. Danish: punkter. */
  items?: Id[];
}

/** A kind of presence or absence. Danish: fremmøde. */
export type AttendancePresence = "present" | "apology" | "absent" | "substitute" | "guest" | "arrived" | "left" | "returned";

/** Documents that belong together (sag): an agreement, its amendments, and the meetings about it. */
export interface Dossier extends Extensible {
  /** The type of the document, required. */
  type: "dossier";
  /** Its identity, required. */
  id: Id;
  /** Its title, chosen by whoever collects the documents, required. Danish: titel. */
  title: string;
  /** Other titles it is known by, may be empty. Danish: andre titler. */
  alternativeTitles?: string[];
  /** The language it is written in, a BCP 47 tag such as da, optional; if absent, the language is not known. Danish: sprog. */
  language?: string;
  /** Case and document numbers, may be empty. Danish: sags- og dokumentnumre. */
  identifiers?: Identifier[];
  /** Who may see it, optional; absent means closed. Danish: adgang. */
  access?: Access;
  /** Where it is found, a web address, optional. Danish: link. */
  url?: string;
  /** The day whose state it describes, optional. Danish: opgjort pr.. */
  asOf?: When;
  /** When it was made public, optional. Danish: offentliggørelse. */
  published?: When;
  /** Those to whom it was sent, may be empty. Danish: modtagere. */
  recipients?: Participant[];
  /** Where the facts come from, may be empty. Danish: kilder. */
  sources?: Reference[];
  /** Whether only part of the source is recorded, optional; if so, what is absent may stand in the rest of the source. Danish: uddrag. */
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
