import { conventions, meetings } from '../content/index.ts';
import type { MeetingGroup } from '../content/meetings.ts';
import { later, startOf } from './conventions.ts';
import type { World } from './world.ts';

const each = meetings.minutes + meetings.pause;

/** The running convention's meeting rounds: what staff decided, and who takes part. */
export async function fillMeetings(world: World): Promise<void> {
  const convention = conventions.find(({ slug }) => slug === meetings.convention);
  if (!convention) throw new Error(`There is no convention ${meetings.convention}`);
  const id = world.id('convention', convention.slug);
  const { today, morning } = meetings;
  const [first, second] = [startOf(world, convention, today), startOf(world, convention, morning)];
  await world.insert('meeting_rounds', [{ id, rounds: morning.rounds, minutes: meetings.minutes, pause: meetings.pause, starts_at: second, everyone: false, prefer_sectors: true, prefer_cohorts: true, leave_out_connected: true, version: 1 }]);
  await world.insert('meeting_tables', meetings.tables.map(({ place, tables }, position) => ({ convention_id: id, place_id: world.id('place', `${convention.slug} ${place}`), tables, position })));
  await world.insert('meeting_choice', convention.onsite.filter(member => !meetings.without.includes(member)).map(member => ({ convention_id: id, member_id: world.id('account', member), takes_part: true, chosen_at: world.daysAgo(2, `${member} meets`) })));
  await fillPlan(world, id, meetings.plan.map((_, at) => (at < today.rounds ? later(first, at * each) : later(second, (at - today.rounds) * each))));
}

/** The plan that is published. What began was told. */
async function fillPlan(world: World, id: string, begins: readonly string[]): Promise<void> {
  const draw = world.id('meeting', meetings.convention);
  const round = (number: number): string => world.id('meeting', `${meetings.convention} ${number}`);
  const table = (number: number, [place, at]: MeetingGroup): string => world.id('meeting', `${meetings.convention} ${number} ${place} ${at}`);
  const groups = meetings.plan.flatMap((round, at) => round.map(group => ({ number: at + 1, group })));
  await world.insert('meeting_draw', [{ id: draw, convention_id: id, state: 'READY', progress: 1, asked_at: world.minutesAgo(130), published_at: world.minutesAgo(125), figures: meetings.figures }]);
  await world.insert('meeting_round', begins.map((starts, at) => ({
    id: round(at + 1), draw_id: draw, number: at + 1, starts_at: starts, ends_at: later(starts, meetings.minutes), told_at: at * each < -meetings.today.fromNow ? world.minutesAgo(-meetings.today.fromNow - at * each) : null,
  })));
  await world.insert('meeting_group', groups.map(({ number, group }) => ({ id: table(number, group), round_id: round(number), place_id: world.id('place', `${meetings.convention} ${meetings.tables[group[0]]?.place ?? ''}`), table_number: group[1] })));
  await world.insert('meeting_seat', groups.flatMap(({ number, group }) => group.slice(2).map(person => ({ group_id: table(number, group), member_id: world.id('account', String(person)) }))));
}
