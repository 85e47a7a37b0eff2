import { gap } from '../content/index.ts';
import type { World } from './world.ts';

const openDays = 28;

/** What staff did about two cohorts that hardly know each other: introductions, and the ties that came of them. */
export async function fillGaps(world: World): Promise<void> {
  const [id, by, sent] = [world.id('gap', `${gap.one} ${gap.other}`), world.id('account', gap.by), world.daysAgo(gap.daysAgo, 'gap')];
  const cohorts = [gap.one, gap.other].map(slug => world.id('cohort', slug)).toSorted();
  await world.insert('insight_gap', [{ id, programme_id: world.id('programme', gap.programme), kind: 'COHORT', one: cohorts.slice(0, 1), other: cohorts.slice(1), opened_by: by, opened_at: sent, ties_before: gap.tiesBefore, ties_now: gap.tiesNow, looked_at: world.daysAgo(0, 'gap') }]);
  const pairs = gap.pairs.map(({ one, other, answered }) => {
    const [a_id, b_id] = [one, other].map(slug => world.id('account', slug)).toSorted();
    const at = answered === null ? null : world.daysAgo(answered, `${one} ${other}`);
    return { key: `${one} ${other}`, a_id, b_id, at };
  });
  await world.insert('insight_gap_pair', gap.pairs.map(({ one, other }) => ({ gap_id: id, one_id: world.id('account', one), other_id: world.id('account', other), sent_by: by, sent_at: sent })));
  await world.insert('introduction', pairs.map(({ key, a_id, b_id, at }) => ({
    id: world.id('introduction', key), introducer_id: by, a_id, b_id, words: gap.words, lang: 'he', asked: true, state: at ? 'MADE' : 'OPEN', a_answer: at && 'YES', a_answered_at: at, b_answer: at && 'YES', b_answered_at: at,
    proposed_at: sent, expires_at: new Date(sent.getTime() + openDays * 86_400_000), ended_at: at,
  })));
  await world.insert('connection', pairs.flatMap(({ key, a_id, b_id, at }) => (at ? [{ id: world.id('connection', key), a_id, b_id, requested_by: a_id, state: 'CONNECTED', note: '', met_kind: 'INTRODUCTION', met_id: by, met_text: '', requested_at: sent, decided_at: at }] : [])));
}
