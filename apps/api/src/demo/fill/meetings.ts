import { conventions, meetings } from '../content/index.ts';
import type { MeetingGroup } from '../content/meetings.ts';
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
  await fillPlan(world, id, startsAt);
}

/** The plan that is published. */
async function fillPlan(world: World, id: string, startsAt: string): Promise<void> {
  const draw = world.id('meeting', meetings.convention);
  const round = (number: number): string => world.id('meeting', `${meetings.convention} ${number}`);
  const begins = Date.parse(`${startsAt.replace(' ', 'T')}Z`);
  const wall = (minutes: number): string => new Date(begins + minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  const table = (number: number, [place, at]: MeetingGroup): string => world.id('meeting', `${meetings.convention} ${number} ${place} ${at}`);
  const groups = meetings.plan.flatMap((each, at) => each.map(group => ({ number: at + 1, group })));
  await world.insert('meeting_draw', [{ id: draw, convention_id: id, state: 'READY', progress: 1, asked_at: world.minutesAgo(130), published_at: world.minutesAgo(125), figures: meetings.figures }]);
  await world.insert('meeting_round', meetings.plan.map((_, at) => ({ id: round(at + 1), draw_id: draw, number: at + 1, starts_at: wall(at * (meetings.minutes + meetings.pause)), ends_at: wall(at * (meetings.minutes + meetings.pause) + meetings.minutes) })));
  await world.insert('meeting_group', groups.map(({ number, group }) => ({ id: table(number, group), round_id: round(number), place_id: world.id('place', `${meetings.convention} ${meetings.tables[group[0]]?.place ?? ''}`), table_number: group[1] })));
  await world.insert('meeting_seat', groups.flatMap(({ number, group }) => group.slice(2).map(person => ({ group_id: table(number, group), member_id: world.id('account', String(person)) }))));
}
