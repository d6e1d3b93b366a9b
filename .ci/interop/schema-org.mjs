// Converts documents to schema.org as JSON-LD, and back. json/INTEROPERABILITY.md lists what is lost.
import { attachments, authorityName, end, items, moment, stated } from "./open.mjs";

const CONTEXT = "https://schema.org";
const part = (type, properties) => stated({ "@type": type, ...properties });
const organization = ({ authority, name, role }) => part("Organization", { name: name ?? (authority ? authorityName(authority) : role), identifier: authority });
const identifiers = (list) => (list ?? []).map(({ scheme, value }) => part("PropertyValue", { propertyID: scheme, value }));
const area = (key) => part("AdministrativeArea", { name: authorityName(key), identifier: key });
const file = ({ title, url }) => part("DigitalDocument", { name: title, url });
const referred = ({ document, wording }) => part("DigitalDocument", { name: wording, identifier: document });
const texts = (passage) => [[passage.title, passage.text].filter(Boolean).join(": "), ...(passage.passages ?? []).flatMap(texts)].filter(Boolean);

/** Maps an agreement or amendment to a document whose parts are the focus areas, and a meeting to an event with its agenda items. */
export const toSchemaOrg = (document) => ({ "@context": CONTEXT, ...(document.type === "meeting" ? event(document) : agreement(document)) });

function agreement(document) {
  const areas = [document, ...(document.parts ?? []), document.changes ?? {}].flatMap(({ focusAreas }) => focusAreas ?? []);
  return part("DigitalDocument", {
    name: document.title,
    alternateName: document.alternativeTitles,
    identifier: [document.id, ...identifiers(document.identifiers)],
    url: document.url,
    inLanguage: document.language,
    datePublished: /^\d{4}(-[01]\d(-\d\d)?)?$/.test(document.published ?? "") ? document.published : undefined,
    temporalCoverage: document.period,
    spatialCoverage: document.region && area(document.region),
    abstract: document.purpose,
    contributor: (document.parties ?? []).map(organization),
    citation: (document.legalBasis ?? []).map(({ statute, section, version }) => [statute, section, version].filter(Boolean).join(", ")),
    isBasedOn: [...(document.predecessors ?? []), ...(document.amends ? [document.amends] : [])].map(referred),
    hasPart: [
      ...areas.map(({ id, number, title, goals }) => part("CreativeWork", {
        identifier: id, position: number, name: title, abstract: goals?.flatMap(texts).join("\n") || undefined })),
      ...attachments({ attachments: document.appendices }).map(file),
    ],
  });
}

function event(document) {
  const { time, venue, progress } = document;
  const place = venue && (venue.name || venue.address)
    ? part("Place", { name: [venue.name, ...(venue.rooms ?? [])].filter(Boolean).join(", ") || undefined, address: venue.address }) : undefined;
  return part("Event", {
    name: document.title,
    alternateName: document.alternativeTitles,
    identifier: [document.id, ...identifiers(document.identifiers)],
    url: document.url,
    inLanguage: document.language,
    startDate: moment(time?.date, time?.start, time?.zone) ?? (/^\d{4}(-[01]\d(-\d\d)?)?$/.test(time?.date ?? "") ? time.date : undefined),
    endDate: end(time),
    eventStatus: progress === "cancelled" ? "https://schema.org/EventCancelled"
      : document.earlierTimes ? "https://schema.org/EventRescheduled" : progress && progress !== "expected" ? "https://schema.org/EventScheduled" : undefined,
    eventAttendanceMode: !venue?.online ? undefined
      : place ? "https://schema.org/MixedEventAttendanceMode" : "https://schema.org/OnlineEventAttendanceMode",
    location: place,
    organizer: document.body && organization(document.body),
    about: (document.about ?? []).filter((reference) => reference.document && !reference.element).map(referred),
    workFeatured: attachments(document).map(file),
    subEvent: items(document, document.access).map(({ item, access }) => part("Event", {
      name: access === "closed" ? item.publicTitle : item.title ?? item.subject?.text,
      startDate: access === "open" ? moment(time?.date, item.start, time?.zone) : undefined,
      endDate: access === "open" ? moment(time?.date, item.end, time?.zone) : undefined,
    })).filter(({ name }) => name),
  });
}

/** Converts a schema.org event or agreement to a document, which is an excerpt, because the source has more content. */
export function documentOf(thing) {
  const [id] = [thing.identifier ?? []].flat().filter((identifier) => typeof identifier === "string");
  const common = { formatVersion: "1.0", id: id ?? "uden-id", title: thing.name, language: thing.inLanguage, url: thing.url, excerpt: true };
  if (thing["@type"] !== "Event") {
    return stated({
      type: "frameworkAgreement", ...common, region: thing.spatialCoverage?.identifier, period: thing.temporalCoverage,
      parties: (thing.contributor ?? []).filter(({ identifier }) => identifier).map(({ identifier, name }) =>
        stated({ authority: identifier, name: name === authorityName(identifier) ? undefined : name })) });
  }
  const [, date, hour, zone] = /^([^T]*)(?:T(..:..(?::[0-9.]+)?)(.*))?$/.exec(thing.startDate ?? "") ?? [];
  const [lastDate, last] = (thing.endDate ?? "").split("T");
  return stated({
    type: "meeting", ...common,
    progress: thing.eventStatus?.endsWith("EventCancelled") ? "cancelled" : undefined,
    body: thing.organizer && stated({ name: thing.organizer.name, authority: thing.organizer.identifier }),
    time: date ? stated({ date, start: hour, lastDate: lastDate > date ? lastDate : undefined, end: last?.slice(0, 8), zone }) : undefined,
    venue: thing.location && stated({ name: thing.location.name, address: thing.location.address }) });
}
