// Shared by both mappings: the public content of documents, and times with their offset.
import { readFileSync } from "node:fs";

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Returns the documents, including those in a dossier, that state that they are open. */
export function documents(document) {
  if (document.access !== "open") return [];
  return [...(document.type === "dossier" ? [] : [document]), ...(document.documents ?? []).flatMap(documents)];
}

/** Returns all items of an agenda in order, nested items after their parent, each with its own or inherited access. */
export function items(around, access) {
  return (around.agenda ?? around.items ?? []).flatMap((item) => {
    const own = item.access ?? access;
    return [{ item, access: own }, ...items(item, own)];
  });
}

export const attachments = (of) => (of?.attachments ?? []).filter((attachment) => attachment.access === "open" && attachment.url);

/** Returns a day and a time of day as ISO 8601 with the zone's offset, or undefined if one of them is unknown. */
export function moment(date, time, zone = "Europe/Copenhagen") {
  if (!DAY.test(date ?? "") || !time) return undefined;
  const seconds = time.length === 5 ? time + ":00" : time;
  const offset = (utc) => /GMT([+-]\d\d:\d\d)?/.exec(new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).format(utc))[1] ?? "Z";
  const guess = offset(new Date(`${date}T${seconds}Z`));
  return `${date}T${seconds}${offset(new Date(`${date}T${seconds}${guess}`))}`;
}

/** Returns the end of a meeting: on its last day, or on the next day if the end is earlier in the day than the start. */
export function end(time) {
  const { date, start, lastDate, end: hour, zone } = time ?? {};
  if (!DAY.test(date ?? "")) return undefined;
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return moment(lastDate ?? (start && hour < start ? next.toISOString().slice(0, 10) : date), hour, zone);
}

export const day = (when) => (DAY.test(when ?? "") ? when : undefined);

const lists = ["danish-municipalities.csv", "danish-regions.csv"].map((file) =>
  readFileSync(new URL(`../../core/src/main/resources/dk/rammeaftale/people/${file}`, import.meta.url), "utf8"));
const names = new Map(lists.flatMap((list) => list.trim().split(/\r?\n/).slice(1).map((line) => line.split(",").slice(0, 2))));

export const authorityName = (key) => names.get(key) ?? key;

/** Removes absent values and empty lists, which neither format allows. */
export function stated(object) {
  return Object.fromEntries(Object.entries(object)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}
