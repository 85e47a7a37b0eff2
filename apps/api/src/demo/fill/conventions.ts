import { conventions } from '../content/index.ts';
import type { ConventionContent, SessionContent } from '../content/types.ts';
import { roomKey } from './rooms.ts';
import type { Row, World } from './world.ts';

const minute = 60_000;
/** `YYYY-MM-DD HH:MM`, as the clock of a zone shows it. */
const wall = (at: Date, zone: string): string => at.toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
/** A wall time so many minutes later; it is never moved across a change of summer time by more than the schedule itself. */
export const later = (from: string, minutes: number): string => new Date(Date.parse(`${from.replace(' ', 'T')}Z`) + minutes * minute).toISOString().slice(0, 16).replace('T', ' ');

/** Counted from the day it is in the convention's own zone; what is set around now begins at a five minutes' mark. */
export function startOf(world: World, convention: ConventionContent, at: SessionContent['starts']): string {
  if ('day' in at) return `${later(wall(world.now, convention.zone).slice(0, 10) + ' 00:00', (convention.firstDay + at.day - 1) * 1440).slice(0, 10)} ${at.time}`;
  const exact = world.now.getTime() + at.fromNow * minute;
  return wall(new Date(Math.floor(exact / (5 * minute)) * 5 * minute), convention.zone);
}

function sessions(world: World, convention: ConventionContent): (Row & { starts_at: string; ends_at: string })[] {
  return convention.sessions.map(session => {
    const starts_at = startOf(world, convention, session.starts);
    return {
      id: world.id('session', session.slug), convention_id: world.id('convention', convention.slug), format: session.format, title: session.title, abstract: session.summary,
      track_id: world.id('track', `${convention.slug} ${session.track}`), place_id: world.id('place', `${convention.slug} ${session.place}`),
      starts_at, ends_at: later(starts_at, session.minutes), sdgs: session.goals ?? [], room_id: world.id('room', roomKey({ session: session.slug })),
    };
  });
}

/** From its first session to its last, whichever hour the fill happens at. */
function days(world: World, convention: ConventionContent): { starts_on: string; ends_on: string } {
  const planned = sessions(world, convention);
  const firsts = planned.map(session => session.starts_at.slice(0, 10)).sort();
  const lasts = planned.map(session => session.ends_at.slice(0, 10)).sort();
  return { starts_on: firsts.at(0) ?? world.date(convention.firstDay), ends_on: lasts.at(-1) ?? world.date(convention.firstDay) };
}

/** Conventions with their sessions; their rooms are there already. */
export async function fillConventions(world: World): Promise<void> {
  const each = <Made>(make: (convention: ConventionContent, id: string) => Made[]): Made[] => conventions.flatMap(convention => make(convention, world.id('convention', convention.slug)));
  await world.insert('convention', each((convention, id) => [{
    id, programme_id: world.id('programme', convention.programme), slug: convention.slug, name: convention.name, about: convention.summary, place: convention.place, time_zone: convention.zone,
    ...days(world, convention), created_at: world.daysAgo(Math.max(60, 60 - convention.firstDay), convention.slug),
  }]));
  await world.insert('convention_place', each((convention, id) => convention.places.map(({ key, name, capacity }, position) => ({ id: world.id('place', `${convention.slug} ${key}`), convention_id: id, name, capacity, position }))));
  await world.insert('convention_track', each((convention, id) => convention.tracks.map(({ key, name, colour }, position) => ({ id: world.id('track', `${convention.slug} ${key}`), convention_id: id, name, colour, position }))));
  await world.insert('convention_session', each(convention => sessions(world, convention)));
  await world.insert('session_role', each(convention => convention.sessions.flatMap(session => session.people.map(({ member, role }, position) => ({ session_id: world.id('session', session.slug), member_id: world.id('account', member), role, position })))));
  await world.insert('registration', each((convention, id) => (['onsite', 'remote'] as const).flatMap(attendance => convention[attendance].map(member => ({
    convention_id: id, member_id: world.id('account', member), attendance: attendance.toUpperCase(), registered_at: world.daysAgo(Math.max(5, 30 - convention.firstDay), `${convention.slug} ${member}`),
    checked_in_at: attendance === 'onsite' && convention.firstDay <= 0 ? world.minutesAgo(-convention.firstDay * 1440 + 170 + Math.floor(40 * world.chance(member))) : null,
  })))));
  await settlePast(world);
}

/** What was said in the sessions of past days was said while they lasted: the last line at their end. */
async function settlePast(world: World): Promise<void> {
  const past = `FROM convention_session s JOIN convention c ON c.id = s.convention_id WHERE s.room_id = r.id AND c.ends_on < current_date - 1`;
  await world.client.query(`UPDATE message m SET created_at = m.created_at + (SELECT convention_instant(c.id, s.ends_at) - r.active_at ${past}) FROM room r WHERE m.room_id = r.id AND EXISTS (SELECT 1 ${past})`);
  await world.client.query(`UPDATE room r SET active_at = (SELECT convention_instant(c.id, s.ends_at) ${past}), created_at = (SELECT convention_instant(c.id, s.starts_at) ${past}) WHERE EXISTS (SELECT 1 ${past})`);
}
