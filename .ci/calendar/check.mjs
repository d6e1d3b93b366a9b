// Checks that two other parsers find the events of the samples in the golden calendars. ical.js reads the time zone from the file,
// node-ical from its own list, so they agree only if our definition of the zone is right.
import {readdirSync, readFileSync} from 'node:fs';
import ICAL from 'ical.js';
import ical from 'node-ical';

const folder = new URL('../../examples/publishing/src/test/resources/dk/rammeaftale/publishing/calendar/', import.meta.url);

const dialogue = 'Dialogmøde med borgere, politikere og pårørende på det specialiserede socialområde i kommunerne i Region sjælland';
const agreed = '2020-12-01 {deadline}: Parterne skal have indgået rammeaftalen.';
const meeting = [
  `2022-03-30 {registration}: ${dialogue}`,
  `2022-04-07T16:00+02:00 2022-04-07T19:00+02:00 ${dialogue} @ Ringsted Kongrescenter`,
];
const expected = {
  'agreement': [agreed],
  'amended-agreement': [
    '2017-10-01 {deadline}: Kommunerne skal have meldt deres behandling tilbage til KKR.',
    '2017-10-15 {deadline}: Parterne skal have godkendt socialaftalen.',
    '2019-10-15 {deadline}: Parterne skal have godkendt allongen.',
  ],
  'annual-agreement': [
    '2012-06-01 {deadline}: Parterne skal have aftalt udviklingsdelen.',
    '2012-10-15 {deadline}: Parterne skal have aftalt styringsdelen.',
    '2012-10-15 {deadline}: Parterne skal have aftalt takstmodellen sammen med styringsdelen.',
  ],
  'committee-minutes': [
    '2024-10-08T16:00+02:00 2024-10-08T18:00+02:00 Velfærdsudvalget @ Rådhuset, Udvalgsværelset',
    '2024-10-22 {deadline}: Foreningen får besked om tilskuddet.',
  ],
  'dossier': [agreed, ...meeting],
  'meeting': meeting,
  'minutes': ['2023-03-14T15:00+01:00 2023-03-14T17:00+01:00 Referat af møde i Handicaprådet @ Rådhuset, Mødelokale 2, online'],
};
const words = {
  da: {deadline: 'Frist', registration: 'Tilmeldingsfrist'},
  en: {deadline: 'Deadline', registration: 'Registration deadline'},
};

/** Converts the expected events to the form of the parsers' results, with times in UTC. */
function wantedEvents(sample, language) {
  return expected[sample]
      .map((event) => event
          .replace(/\{(\w+)\}/, (_, word) => words[language][word])
          .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d[+]\d\d:\d\d/g, (moment) => new Date(moment).toISOString()))
      .sort();
}

const written = (start, end, summary, location) => [start, end, summary].filter(Boolean).join(' ') + (location ? ` @ ${location}` : '');

function byIcalJs(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component, {strictExceptions: true}));
  const moment = (time) => time.isDate ? time.toString() : time.toJSDate().toISOString();
  const found = events.map((event) => written(
      moment(event.startDate), event.startDate.isDate ? '' : moment(event.endDate), event.summary, event.location));
  ICAL.TimezoneService.reset();
  return found.sort();
}

function byNodeIcal(text) {
  const moment = (time) => time.dateOnly
      ? `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')}`
      : time.toISOString();
  return Object.values(ical.sync.parseICS(text))
      .filter((component) => component.type === 'VEVENT')
      .map((event) => written(moment(event.start), event.start.dateOnly ? '' : moment(event.end), event.summary, event.location))
      .sort();
}

let wrong = 0;
let events = 0;
const files = readdirSync(folder).filter((name) => name.endsWith('.ics'));
for (const file of files) {
  const [sample, language] = file.split('.');
  const text = readFileSync(new URL(file, folder), 'utf8');
  const wanted = sample in expected ? wantedEvents(sample, language) : ['unknown: list the events of this sample in check.mjs'];
  events += wanted.length;
  for (const [reader, found] of Object.entries({'ical.js': byIcalJs(text), 'node-ical': byNodeIcal(text)})) {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) {
      wrong++;
      console.error(`${file}: ${reader} found ${JSON.stringify(found, null, 1)}, not ${JSON.stringify(wanted, null, 1)}`);
    }
  }
}

console.log(`calendars: ${files.length} files with ${events} events, read by ical.js and node-ical, ${wrong} different from the samples`);
process.exit(wrong === 0 && files.length === 2 * Object.keys(expected).length ? 0 : 1);
