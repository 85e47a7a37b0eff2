import type { WholeIdea } from '../src/features/ideas/queries.ts';

/** An idea as its page gets it, with no more than it needs. */
export const wholeIdea = (fields: Partial<WholeIdea> = {}): WholeIdea => ({
  id: '018f0000-0000-7000-8000-00000000000a', title: 'Night desk', problem: 'No one answers.', beneficiaries: '', proposal: '', stage: 'PROPOSED', tags: [], sdgs: [], lang: 'en', audience: 'MEMBERS', version: 1,
  createdAt: '2026-11-01T10:00:00.000Z', updatedAt: '2026-11-01T10:00:00.000Z', commentCount: 0, openPlaces: 0, isOnTeam: false, roomId: null, author: null,
  cohort: { id: '018f0000-0000-7000-8000-000000000001', name: 'Cohort 2016', year: 2016, programme: { id: 'p', slug: 'p', name: 'Digital Leaders' } },
  team: [], roles: [], joinRequests: [], myJoinRequest: null, origin: null, supporterCount: 0, isSupporting: false, isFollowing: false, supporters: [],
  viewerCan: { edit: true, withdraw: true, nameLeads: true, lead: true, comment: true, support: true, join: true },
  ...fields,
});
