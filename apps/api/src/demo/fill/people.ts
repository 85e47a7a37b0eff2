import { audienceRank } from '@cohortium/contract';
import { audiencesOf, emailOf, members, programmes } from '../content/index.ts';
import type { MemberContent } from '../content/types.ts';
import type { Row, World } from './world.ts';

const zones: Record<string, string> = {
  'digital-leaders': 'Asia/Jerusalem', basecamp: 'Europe/London', 'open-institutions-forum': 'Europe/Zurich', 'elected-members': 'Europe/London', 'leading-digital-age': 'America/Toronto',
};

const programmeOf = (cohort: string | undefined): string | undefined => programmes.find(programme => programme.cohorts.some(one => one.slug === cohort))?.slug;
const since = (member: MemberContent): number => (member.cohorts.some(cohort => cohort.endsWith('-now') || cohort === 'bc-second' || cohort === 'lda-two') && member.cohorts.length === 1 ? 70 : 420);

function account(world: World, member: MemberContent): Row {
  const created = world.daysAgo(since(member), member.slug);
  return {
    id: world.id('account', member.slug), email: emailOf(member), email_verified_at: created, is_admin: member.admin ?? false,
    // Signing in with one click must not change the language in which a newcomer reads.
    locale: 'en', time_zone: zones[programmeOf(member.cohorts[0]) ?? ''] ?? 'UTC', created_at: created,
  };
}

function profile(world: World, member: MemberContent, position: number): Row {
  const { slug, name, lang, headline, bio, place, languages, links, openTo } = member;
  const { organisation, openTo: open_to, ...shown } = audiencesOf(member, position);
  const ranks = Object.entries({ ...shown, role: organisation, open_to }).map(([field, audience]) => [`audience_${field}`, audienceRank[audience]]);
  const created = world.daysAgo(since(member), slug);
  return {
    id: world.id('account', slug), name, also_named: member.latinName ?? '', lang, headline, bio, place, languages, links: links ?? [], open_to: openTo, ...Object.fromEntries(ranks),
    profile_completed_at: created, created_at: created, updated_at: created,
  };
}

/** Accounts without passwords (the demonstration signs in with one click), profiles, and what members belong to. */
export async function fillPeople(world: World): Promise<void> {
  const who = (member: MemberContent): string => world.id('account', member.slug);
  await world.insert('account', members.map(member => account(world, member)));
  await world.insert('member', members.map((member, position) => profile(world, member, position)));
  await world.insert('affiliation', members.map(member => ({
    id: crypto.randomUUID(), member_id: who(member), organisation_id: world.id('organisation', member.organisation), role_title: member.role, since: world.daysAgo(since(member) + 300, member.slug),
  })));
  await world.insert('cohort_membership', members.flatMap(member => member.cohorts.map(cohort => ({ cohort_id: world.id('cohort', cohort), member_id: who(member), joined_at: world.daysAgo(since(member), cohort) }))));
  await world.insert('programme_role', members.flatMap(member => (member.roles ?? []).map(({ programme, role }) => ({ programme_id: world.id('programme', programme), member_id: who(member), role, since: world.daysAgo(400, member.slug) }))));
  await world.insert('member_skill', members.flatMap(member => [
    ...member.offers.map((key, position) => ({ member_id: who(member), kind: 'OFFER', skill_id: world.id('skill', key), position })),
    ...member.needs.map((key, position) => ({ member_id: who(member), kind: 'NEED', skill_id: world.id('skill', key), position })),
  ]).map(row => ({ ...row, note: '', audience: audienceRank.MEMBERS, name: '' })));
  await world.client.query('SELECT member_reindex(array_agg(id)) FROM member');
}
