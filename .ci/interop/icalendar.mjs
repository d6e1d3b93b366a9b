// Converts the events of a calendar that have a time of day to meetings. json/INTEROPERABILITY.md lists what is lost.
import ICAL from "ical.js";
import { stated } from "./open.mjs";

export function meetingsOf(calendar) {
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  return events.filter(({ startDate }) => !startDate.isDate).map(({ component, uid, summary, startDate, endDate, location }) => {
    const [date, start] = startDate.toString().split("T");
    const [lastDate, end] = endDate.toString().split("T");
    return stated({
      type: "meeting",
      formatVersion: "1.0",
      id: uid.replace(/@.*/s, "").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9._-]/g, ""),
      title: summary,
      url: component.getFirstPropertyValue("url") ?? undefined,
      excerpt: true,
      progress: { CANCELLED: "cancelled", TENTATIVE: "expected" }[component.getFirstPropertyValue("status")],
      time: stated({ date, start, lastDate: lastDate > date ? lastDate : undefined, end, zone: component.getFirstProperty("dtstart").getParameter("tzid") }),
      venue: location ? { name: location } : undefined,
    });
  });
}
