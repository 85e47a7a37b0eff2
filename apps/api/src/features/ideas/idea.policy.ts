import { all, among, any, definePolicy, insider, isEmpty, not, oneOf, own, related, role, type Relation } from '../../kernel/authz/policy.ts';
import { sql } from '../../kernel/database/sql.ts';
import { blockedWith } from '../ties/index.ts';

/** The actor is on the idea's team now. */
export const onTeam: Relation = { name: 'onTeam', sql: (viewer, idea) => sql`on_idea_team(${idea}, ${viewer})` };
/** The actor leads the idea's team; its author always does. */
export const leadsTeam: Relation = { name: 'leadsTeam', sql: (viewer, idea) => sql`leads_idea(${idea}, ${viewer})` };

/** Stages in which a team still takes people in. */
export const openStages = ['PROPOSED', 'GATHERING', 'UNDER_WAY'] as const;

/** The columns that the rules of an idea read. */
export type IdeaFacts = 'id' | 'cohortId' | 'authorId' | 'audience' | 'stage' | 'deletedAt';

/**
 * An idea is seen by members, or by its cohort and team alone when its author says so; never across a block with its author. A member
 * of the team keeps seeing it when its audience narrows.
 */
export const ideaPolicy = definePolicy<IdeaFacts>()({
  see: all(insider, isEmpty('deletedAt'), any(
    own('authorId'),
    all(not(related('authorId', blockedWith)), any(oneOf('audience', 'MEMBERS'), among('cohortId', 'cohortIds'), related('id', onTeam))),
  )),
  edit: own('authorId'),
  withdraw: own('authorId'),
  nameLeads: own('authorId'),
  lead: any(own('authorId'), related('id', leadsTeam)),
  comment: insider,
  follow: insider,
  support: all(insider, not(own('authorId'))),
  join: all(insider, oneOf('stage', ...openStages), not(own('authorId')), not(related('id', onTeam))),
});

/** Where an idea may be proposed: in one's own cohorts, and by staff in those of the programme they run. */
export const proposalPolicy = definePolicy<'cohortId' | 'programmeId'>()({
  see: insider,
  propose: any(among('cohortId', 'cohortIds'), role('programmeId', 'STAFF')),
});

/** A request to join is known to who asked and to who leads, unless a block stands between them. */
export const joinRequestPolicy = definePolicy<'ideaId' | 'memberId'>()({
  see: any(own('memberId'), all(related('ideaId', leadsTeam), not(related('memberId', blockedWith)))),
  withdraw: own('memberId'),
  decide: related('ideaId', leadsTeam),
});

/** A comment is seen with its idea, never across a block with its author; who leads the idea may remove it. */
export const commentPolicy = definePolicy<'ideaId' | 'authorId'>()({
  see: any(own('authorId'), not(related('authorId', blockedWith))),
  edit: own('authorId'),
  remove: any(own('authorId'), related('ideaId', leadsTeam)),
});
