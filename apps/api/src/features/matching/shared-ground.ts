import type { SignedIn } from '../../kernel/authz/actor.ts';
import type { Queryable } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { memberPolicy } from '../members/index.ts';
import { keepsTies } from '../ties/index.ts';
import type { Candidate } from './candidates.ts';
import { groundOf, openlyAsked, openlyCaredFor } from './ground.ts';
import { knownWorld } from './known-world.ts';
import { reasonsFor, type Reason } from './suggester.ts';
import { factsOf } from './visible-facts.ts';

/** As any member sees others: what someone is shown as a connection, in a cohort or on the staff must not come through them to a third. */
const asAnyMember = (actor: SignedIn): SignedIn => ({ ...actor, roles: {}, isAdmin: false, cohortIds: [], programmeIds: [], seenFrom: 3 });
/** Of ideas that only one of the two may know. */
const ofOneAlone = new Set<Reason['kind']>(['CLOSE_IDEAS']);

/**
 * What `memberId` and the reader have in common, by the reader's own eyes; with `withId`, what those two have in common by what every member may see,
 * since it is told on. @throws DomainError NOT_FOUND for whom the reader may not see.
 */
export async function groundBetween(db: Queryable, actor: SignedIn, memberId: string, withId: string | null): Promise<readonly Reason[]> {
  const [other, subject] = [parseId(memberId), withId === null ? actor.accountId : parseId(withId)];
  const own = subject === actor.accountId;
  const seer = own ? actor : asAnyMember(actor);
  const ground = await groundOf(db, seer, subject);
  const known = await knownWorld(db, ground);
  const facts = factsOf(seer, raw('o.id'), openlyCaredFor(raw('o.id'), known.around.ideas), openlyAsked(raw('o.id'), ground.subject.questions));
  const candidate = await db.one<Candidate>(sql`select facts.seen, true as fresh, 0 as price, false as chosen, null as "firstOf", coalesce(mutual.amount, 0) as mutual, mutual.first_id as "mutualId"
    from member o cross join lateral (${facts}) facts
    left join lateral (select count(*)::int as amount, (array_agg(k.id order by k.name collate "und-x-icu", k.id))[1] as first_id from connections_of(o.id) theirs(id)
      join member k on k.id = theirs.id and ${own ? sql`k.id in (select connections_of(${subject}::uuid))` : raw('false')} and ${memberPolicy.sql(seer, 'see', raw('k'))} and not ${keepsTies(raw('k.id'))} where not ${keepsTies(raw('o.id'))}) mutual on true
    where o.id = ${other}::uuid and o.id <> ${subject}::uuid and not o.is_guest and ${memberPolicy.sql(seer, 'see', raw('o'))}`);
  if (!candidate) throw notFound();
  return reasonsFor(ground, known, candidate).filter(({ kind }) => own || !ofOneAlone.has(kind));
}
