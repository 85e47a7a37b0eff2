import { audienceRank } from '@cohortium/contract';
import { openings, secondmentDates } from '../content/index.ts';
import type { World } from './world.ts';

/** Openings for tours of service, who asked for one, and when some are open to one. */
export async function fillTours(world: World): Promise<void> {
  await world.insert('secondment_opening', openings.map(one => ({
    id: world.id('opening', one.slug), author_id: world.id('account', one.by), organisation_id: world.id('organisation', one.organisation), title: one.title, about: one.about, place: one.place, lang: one.lang,
    starts_on: world.date(one.from), ends_on: world.date(one.until), share: one.share, skill_ids: one.skills.map(skill => world.id('skill', skill)), version: 1, created_at: world.daysAgo(one.daysAgo, one.slug),
  })));
  await world.insert('secondment_ask', openings.flatMap(one => one.asks.map(({ by, note }) => ({
    id: world.id('opening', `${one.slug} ${by}`), opening_id: world.id('opening', one.slug), member_id: world.id('account', by), note, state: 'ASKED', asked_at: world.daysAgo(Math.min(2, one.daysAgo), `${one.slug} ${by}`),
  }))));
  await world.insert('secondment_dates', secondmentDates.map(({ by, from, until, share, audience }) => ({ member_id: world.id('account', by), starts_on: world.date(from), ends_on: world.date(until), share, audience: audienceRank[audience] })));
}
