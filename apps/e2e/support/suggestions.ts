import { MemberDocument, ViewerDocument, WorthMeetingDocument } from '@cohortium/schema';
import { expect, type Page } from '@playwright/test';
import { ask } from './api.ts';

/** Suggestions in their order, each reason held against what both profiles show: other cohorts first, and nothing told that is not so. */
export async function trueSuggestions(page: Page): Promise<{ name: string; skills: string[] }[]> {
  const { viewer } = await ask(page, ViewerDocument, {});
  const { member: me } = await ask(page, MemberDocument, { id: viewer?.id ?? '' });
  const { worthMeeting } = await ask(page, WorthMeetingDocument, { first: 3 });
  const idsOf = (held: readonly { skill: { id: string } }[]) => held.map(({ skill }) => skill.id);
  const mine = me.cohorts.map(({ id }) => id);
  expect(mine, 'who was invited belongs to a cohort').not.toEqual([]);
  expect(worthMeeting.map(({ member }) => member.cohorts.some(({ id }) => mine.includes(id))), 'who shares a cohort').toEqual([false, false, false]);
  for (const { member: { id, name, cohorts }, reasons } of worthMeeting) {
    const { member: other } = await ask(page, MemberDocument, { id });
    const fits = reasons.filter(({ kind }) => kind === 'OFFERS_WHAT_YOU_NEED' || kind === 'NEEDS_WHAT_YOU_OFFER');
    expect(fits, `what ${name} and the reader can do for each other`).not.toEqual([]);
    for (const { kind, skill } of fits) {
      const [giver, taker] = kind === 'OFFERS_WHAT_YOU_NEED' ? [other, me] : [me, other];
      expect(idsOf(giver.offers), `${kind} ${name}`).toContain(skill?.id);
      expect(idsOf(taker.needs), `${kind} ${name}`).toContain(skill?.id);
    }
    for (const { cohort } of reasons.filter(reason => reason.kind === 'OTHER_COHORT')) expect(cohorts.map(one => one.id)).toContain(cohort?.id);
  }
  // Skills that meet are told first; those that only come near may stand below what the card has room for.
  return worthMeeting.map(({ member, reasons }) => ({ name: member.name, skills: reasons.flatMap(({ kind, skill }) => (kind === 'OFFERS_WHAT_YOU_NEED' || kind === 'NEEDS_WHAT_YOU_OFFER' ? skill?.name ?? [] : [])) }));
}
