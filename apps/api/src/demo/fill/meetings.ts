import { conventions, meetings } from '../content/index.ts';
import type { World } from './world.ts';

/** The running convention's meeting rounds: what staff decided, and who takes part. */
export async function fillMeetings(world: World): Promise<void> {
  const convention = conventions.find(({ slug }) => slug === meetings.convention);
  if (!convention) throw new Error(`There is no convention ${meetings.convention}`);
  const id = world.id('convention', convention.slug);
  const starts = new Date(Math.floor(world.minutesAgo(-meetings.fromNow).getTime() / 300_000) * 300_000);
  const startsAt = starts.toLocaleString('sv-SE', { timeZone: convention.zone, dateStyle: 'short', timeStyle: 'short' });
  await world.insert('meeting_rounds', [{ id, rounds: meetings.rounds, minutes: meetings.minutes, pause: meetings.pause, starts_at: startsAt, everyone: false, prefer_sectors: true, prefer_cohorts: true, leave_out_connected: true, version: 1 }]);
  await world.insert('meeting_tables', meetings.tables.map(({ place, tables }, position) => ({ convention_id: id, place_id: world.id('place', `${convention.slug} ${place}`), tables, position })));
  await world.insert('meeting_choice', convention.onsite.filter(member => !meetings.without.includes(member)).map(member => ({ convention_id: id, member_id: world.id('account', member), takes_part: true, chosen_at: world.daysAgo(2, `${member} meets`) })));
}
