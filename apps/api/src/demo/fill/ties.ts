import { audienceRank } from '@cohortium/contract';
import { blocks, connections, members, tieAudienceOf } from '../content/index.ts';
import type { ConnectionContent, Met } from '../content/types.ts';
import type { Row, World } from './world.ts';

const states = { PENDING: 'REQUESTED', CONNECTED: 'CONNECTED', DECLINED: 'DECLINED' } as const;

/** The id of the one connection between two people. */
export const connectionId = (world: World, tie: Pick<ConnectionContent, 'from' | 'to'>): string => world.id('connection', [tie.from, tie.to].sort().join(' '));

function where(world: World, met: Met | undefined): Row {
  if (!met) return { met_kind: null, met_id: null, met_text: '' };
  if ('text' in met) return { met_kind: 'ELSEWHERE', met_id: null, met_text: met.text };
  if ('convention' in met) return { met_kind: 'CONVENTION', met_id: world.id('convention', met.convention), met_text: '' };
  if ('session' in met) return { met_kind: 'SESSION', met_id: world.id('session', met.session), met_text: '' };
  return { met_kind: 'COHORT', met_id: world.id('cohort', met.cohort), met_text: '' };
}

function connection(world: World, tie: ConnectionContent): Row {
  const [from, to] = [world.id('account', tie.from), world.id('account', tie.to)];
  const words = `${tie.from} ${tie.to}`;
  const requested = world.daysAgo(tie.daysAgo, words);
  const decided = new Date(requested.getTime() + (world.now.getTime() - requested.getTime()) * world.chance(`${words} answered`) * 0.1);
  return {
    id: connectionId(world, tie), a_id: from < to ? from : to, b_id: from < to ? to : from, requested_by: from, state: states[tie.state],
    note: tie.note ?? '', ...where(world, tie.met), requested_at: requested, decided_at: tie.state === 'PENDING' ? null : decided,
  };
}

export async function fillTies(world: World): Promise<void> {
  await world.insert('connection', connections.map(tie => connection(world, tie)));
  await world.insert('connection_audience', members.map((member, position) => ({ member_id: world.id('account', member.slug), audience: audienceRank[tieAudienceOf(member, position)], chosen_at: world.daysAgo(60, member.slug) })));
  await world.insert('block', blocks.map(({ by, of }) => ({ id: crypto.randomUUID(), blocker_id: world.id('account', by), blocked_id: world.id('account', of), since: world.daysAgo(60, by) })));
}
