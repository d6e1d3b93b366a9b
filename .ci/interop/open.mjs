// What everybody may see, and times with their offset: what both mappings need.
import { readFileSync } from "node:fs";

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The documents in a document that state that they are open. */
export function documents(document) {
  if (document.access !== "open") return [];
  return [...(document.type === "dossier" ? [] : [document]), ...(document.documents ?? []).flatMap(documents)];
}

/** The items of an agenda in order, those inside an item after it: each with the access that it states or takes from around it. */
export function items(around, access) {
  return (around.agenda ?? around.items ?? []).flatMap((item) => {
    const own = item.access ?? access;
    return [{ item, access: own }, ...items(item, own)];
  });
}

export const attachments = (of) => (of?.attachments ?? []).filter((attachment) => attachment.access === "open" && attachment.url);

/** A day and an hour as a moment with the offset of that zone; nothing if one of them is not known. */
export function moment(date, time, zone = "Europe/Copenhagen") {
  if (!DAY.test(date ?? "") || !time) return undefined;
  const seconds = time.length === 5 ? time + ":00" : time;
  const offset = (utc) => /GMT([+-]\d\d:\d\d)?/.exec(new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).format(utc))[1] ?? "Z";
  const guess = offset(new Date(`${date}T${seconds}Z`));
  return `${date}T${seconds}${offset(new Date(`${date}T${seconds}${guess}`))}`;
}

/** The moment at which a meeting ends: on its last day, or after midnight if the hour is before the first. */
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

/** Leaves out what is not there, as both formats want it. */
export function stated(object) {
  return Object.fromEntries(Object.entries(object)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}
