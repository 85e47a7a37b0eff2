import { parentPort, workerData } from 'node:worker_threads';
import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';
import type { Asked, Span } from './busy-times.ts';

/** Occurrences of one event that are looked at, from its beginning on: ten years of every hour. */
const mostOccurrences = 90_000;

const asked: Asked = workerData;

/** The instant of a time in a calendar. A zone that the calendar does not describe is known by its name; a time without one is the reader's own. */
function instantOf(time: ICAL.Time, tzid: string | undefined): number {
  const described = !time.isDate && time.zone !== ICAL.Timezone.localTimezone;
  if (described) return time.toUnixTime() * 1000;
  const zone = !time.isDate && tzid && IANAZone.isValidZone(tzid) ? tzid : asked.zone;
  return DateTime.fromObject({ year: time.year, month: time.month, day: time.day, hour: time.hour, minute: time.minute, second: time.second }, { zone }).toMillis();
}

const tzidOf = (component: ICAL.Component, property: string): string | undefined => {
  const tzid = component.getFirstProperty(property)?.getParameter('tzid');
  return typeof tzid === 'string' ? tzid : undefined;
};
const isFree = (component: ICAL.Component): boolean => component.getFirstPropertyValue('transp') === 'TRANSPARENT' || component.getFirstPropertyValue('status') === 'CANCELLED';

function spanOf(component: ICAL.Component, start: ICAL.Time, end: ICAL.Time): Span {
  const tzid = tzidOf(component, 'dtstart');
  return [instantOf(start, tzid), instantOf(end, tzidOf(component, 'dtend') ?? tzid)];
}

interface Occurrence {
  readonly item: ICAL.Event;
  readonly startDate: ICAL.Time;
  readonly endDate: ICAL.Time;
}
/** The library names this type in no file of its own. */
const isOccurrence = (found: unknown): found is Occurrence => typeof found === 'object' && found !== null && 'item' in found && found.item instanceof ICAL.Event
  && 'startDate' in found && found.startDate instanceof ICAL.Time && 'endDate' in found && found.endDate instanceof ICAL.Time;

function spansOf(event: ICAL.Event): Span[] {
  if (!event.isRecurring()) return isFree(event.component) ? [] : [spanOf(event.component, event.startDate, event.endDate)];
  const spans: Span[] = [];
  const occurrences = event.iterator();
  for (let count = 0; count < mostOccurrences; count++) {
    const next: ICAL.Time | null = occurrences.next();
    if (!next || instantOf(next, tzidOf(event.component, 'dtstart')) > asked.to) break;
    const found: unknown = event.getOccurrenceDetails(next);
    if (isOccurrence(found) && !isFree(found.item.component)) spans.push(spanOf(found.item.component, found.startDate, found.endDate));
  }
  return spans;
}

/** Events with what was changed of single ones of them; a change whose event is not there stands for itself. */
function eventsOf(calendar: ICAL.Component): ICAL.Event[] {
  const components = calendar.getAllSubcomponents('vevent').filter(component => component.getFirstPropertyValue('dtstart') !== null);
  const changes = components.filter(component => component.hasProperty('recurrence-id'));
  const events = components.filter(component => !component.hasProperty('recurrence-id')).map(component => new ICAL.Event(component));
  const known = new Map(events.map(event => [event.uid, event]));
  const alone = changes.flatMap(change => {
    const event = known.get(new ICAL.Event(change).uid);
    event?.relateException(change);
    return event ? [] : [new ICAL.Event(change)];
  });
  return [...events, ...alone];
}

function busy(): Span[] | null {
  const parsed: unknown = ICAL.parse(asked.text);
  if (!Array.isArray(parsed)) return null;
  const calendars = (parsed[0] === 'vcalendar' ? [parsed] : parsed) as unknown[][];
  if (!calendars.length || calendars.some(([name]) => name !== 'vcalendar')) return null;
  const spans = calendars.flatMap(calendar => eventsOf(new ICAL.Component(calendar)).flatMap(spansOf));
  return spans.filter(([from, to]) => to > asked.from && from < asked.to);
}

function answer(): Span[] | null {
  try {
    return busy();
  } catch {
    return null;
  }
}

parentPort?.postMessage(answer());
