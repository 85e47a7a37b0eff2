import { invitations, programmes } from '../content/index.ts';
import type { World } from './world.ts';

const programmeOf = (cohort: string): string => programmes.find(programme => programme.cohorts.some(one => one.slug === cohort))?.slug ?? '';

/** Invitations of the programme that a newcomer can manage. None has a token: links come from sending again. */
export async function fillInvitations(world: World): Promise<void> {
  await world.insert('invitation', invitations.map(({ email, name, cohort, locale, sentDaysAgo, state, by, account }) => {
    const sent = world.daysAgo(sentDaysAgo, email);
    const lasts = (days: number): Date => new Date(sent.getTime() + days * 86_400_000);
    return {
      id: crypto.randomUUID(), email, name, programme_id: world.id('programme', programmeOf(cohort)), cohort_id: world.id('cohort', cohort), locale, invited_by: world.id('account', by),
      created_at: sent, sent_at: sent, expires_at: lasts(14), accepted_at: state === 'ACCEPTED' ? lasts(1) : null, revoked_at: state === 'REVOKED' ? lasts(3) : null,
      account_id: account ? world.id('account', account) : null,
    };
  }));
}
