// Converts documents to OParl 1.1, and an OParl meeting to a document. json/INTEROPERABILITY.md lists what is lost.
import { attachments, authorityName, day, end, items, moment, stated } from "./open.mjs";

const TYPES = "https://schema.oparl.org/1.1/";
const VERDICTS = new Set(["pending", "recommended", "approved", "approvedWithChanges", "approvedWithRemarks", "endorsed", "rejected", "noted",
  "discussed", "postponed", "sentBack", "referred", "withdrawn", "lapsed", "elected", "appointed"]);
/** OParl's classifications of bodies. */
const CLASSIFICATIONS = { municipalCouncil: "Parlament", regionalCouncil: "Parlament", committee: "Ausschuss", disabilityCouncil: "Beirat", steeringGroup: "AG" };

/** Returns the objects of several documents, each once, with ids under a base such as https://example.org/oparl. */
export function toOparl(documents, base) {
  const objects = new Map();
  const add = (type, path, properties) => {
    const id = `${base}/${path}`;
    if (!objects.has(id)) objects.set(id, stated({ id, type: TYPES + type, ...properties }));
    return id;
  };
  const embedded = (type, path, properties) => stated({ id: `${base}/${path}`, type: TYPES + type, ...properties });
  const paperOf = new Map(documents.filter(({ type }) => type !== "meeting").map(({ id }) => [id, `${base}/paper/${id}`]));

  const body = (key) => add("Body", `body/${key}`, {
    name: authorityName(key),
    classification: key.length === 4 && key < "1000" ? "Kommune" : "Region",
    ...Object.fromEntries(["organization", "person", "meeting", "paper"].map((list) => [list, `${base}/body/${key}/${list}`])),
  });
  const organization = ({ authority, name, kind, role }) => {
    const called = name ?? (authority ? authorityName(authority) : role);
    return called && add("Organization", `organization/${encodeURIComponent(`${authority ?? "-"} ${called}`)}`, {
      name: called,
      body: authority && body(authority),
      organizationType: "Gremium",
      classification: CLASSIFICATIONS[kind],
    });
  };
  const files = (path, list) => list.map(({ title, number, url }, i) => embedded("File", `${path}/file/${i + 1}`, {
    name: [number, title].filter(Boolean).join(" "), accessUrl: url }));

  /** The consultations of each paper; the agenda item has only their ids, the paper has the objects. */
  const consultations = new Map();
  const consult = (about, meeting, item, path, bodies) => {
    const papers = [...new Set((about ?? []).map(({ document }) => paperOf.get(document)).filter(Boolean))];
    return papers.map((paper) => {
      const consultation = embedded("Consultation", `${path}/consultation/${paper.split("/").pop()}`, {
        paper, meeting, agendaItem: item, organization: bodies });
      consultations.set(paper, [...(consultations.get(paper) ?? []), consultation]);
      return consultation.id;
    });
  };

  for (const document of documents.filter(({ type }) => type === "meeting")) {
    const { time, venue, progress } = document;
    const path = `meeting/${document.id}`;
    const id = `${base}/${path}`;
    const bodies = [document.body && organization(document.body)].filter(Boolean);
    consult(document.about, id, undefined, path, bodies);
    add("Meeting", path, {
      name: document.title,
      meetingState: progress === "completed" ? "durchgeführt" : document.invitation ? "eingeladen" : progress === "planned" ? "terminiert" : undefined,
      cancelled: progress === "cancelled" ? true : undefined,
      start: moment(time?.date, time?.start, time?.zone),
      end: end(time),
      location: venue && (venue.name || venue.address) && embedded("Location", `${path}/location`, {
        description: venue.name ?? venue.address, streetAddress: venue.name && venue.address, room: venue.rooms?.join(", ") }),
      organization: bodies,
      auxiliaryFile: files(path, attachments(document)),
      agendaItem: items(document, document.access).map(({ item, access }, i) => {
        const open = access === "open";
        const itemPath = `${path}/item/${i + 1}`;
        const decisions = open ? item.decisions ?? [] : [];
        return embedded("AgendaItem", itemPath, {
          number: item.number,
          order: i + 1,
          name: open || access === "titleOnly" ? item.title ?? item.subject?.text : item.publicTitle,
          public: open,
          consultation: open ? consult(item.about, id, `${base}/${itemPath}`, itemPath, bodies)[0] : undefined,
          result: decisions.at(-1)?.verdict,
          resolutionText: decisions.map(({ text }) => text).filter(Boolean).join("\n\n") || undefined,
          start: open ? moment(time?.date, item.start, time?.zone) : undefined,
          end: open ? moment(time?.date, item.end, time?.zone) : undefined,
          auxiliaryFile: open ? files(itemPath, attachments(item)) : [],
        });
      }),
      web: document.url,
    });
  }

  for (const document of documents.filter(({ type }) => type !== "meeting")) {
    const related = [...(document.predecessors ?? []), ...(document.successors ?? [])].map((reference) => paperOf.get(reference.document));
    add("Paper", `paper/${document.id}`, {
      name: document.title,
      paperType: document.type === "amendment" ? "Allonge" : "Rammeaftale",
      reference: document.identifiers?.[0]?.value,
      date: day(document.published) ?? day(document.asOf),
      relatedPaper: related.filter(Boolean),
      superordinatedPaper: [paperOf.get(document.amends?.document)].filter(Boolean),
      originatorOrganization: (document.parties ?? []).map((party) => organization({ ...party, kind: "municipalCouncil" })),
      auxiliaryFile: files(`paper/${document.id}`, [...attachments(document), ...attachments({ attachments: document.appendices })]),
      consultation: consultations.get(paperOf.get(document.id)) ?? [],
      web: document.url,
    });
  }
  return [...objects.values()];
}

/** Converts an OParl meeting to a document. The function `name` returns the name of an organization by its URL. */
export function meetingOf(meeting, name = () => undefined) {
  const [, date, start, zone] = /^(.{10})T(..:..(?::[0-9.]+)?)(.*)$/.exec(meeting.start ?? "") ?? [];
  const hour = (moment) => /T(..:..(?::[0-9.]+)?)/.exec(moment ?? "")?.[1];
  const lastDate = meeting.end?.slice(0, 10);
  const attached = (files) => (files ?? []).map((file) => stated({ title: file.name ?? file.fileName, url: file.accessUrl, access: "open" }));
  const agenda = [...(meeting.agendaItem ?? [])].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const called = meeting.organization?.map(name).find(Boolean);
  return stated({
    type: "meeting",
    formatVersion: "1.0",
    id: meeting.id.split("/").pop().replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9._-]/g, ""),
    title: meeting.name ?? called ?? "Møde",
    access: "open",
    url: meeting.web ?? meeting.id,
    progress: meeting.cancelled ? "cancelled" : { "durchgeführt": "completed", "terminiert": "planned" }[meeting.meetingState],
    body: called && { name: called },
    time: date && stated({ date, start, lastDate: lastDate > date ? lastDate : undefined, end: hour(meeting.end), zone }),
    venue: meeting.location && stated({
      name: meeting.location.description,
      address: [meeting.location.streetAddress, meeting.location.postalCode, meeting.location.locality].filter(Boolean).join(", ") || undefined,
      rooms: meeting.location.room ? [meeting.location.room] : [] }),
    agenda: agenda.map((item) => stated({
      number: item.number,
      title: item.public === false ? undefined : item.name,
      publicTitle: item.public === false ? item.name : undefined,
      access: item.public === false ? "closed" : undefined,
      start: hour(item.start),
      end: hour(item.end),
      decisions: item.result || item.resolutionText ? [stated({
        verdict: VERDICTS.has(item.result) ? item.result : undefined,
        text: [VERDICTS.has(item.result) ? undefined : item.result, item.resolutionText].filter(Boolean).join("\n\n") || undefined })] : [],
      attachments: attached(item.auxiliaryFile) })),
    attachments: attached(meeting.auxiliaryFile),
  });
}
