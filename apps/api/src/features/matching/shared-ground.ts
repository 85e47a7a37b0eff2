import type { SignedIn } from '../../kernel/authz/actor.ts';
import type { Queryable } from '../../kernel/database/database.ts';
import { notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { candidatesAmong, type Candidate } from './candidates.ts';
import { groundOf } from './ground.ts';
import { knownWorld } from './known-world.ts';
import { reasonsFor, type Reason } from './suggester.ts';
import { asAnyMember } from './visible-facts.ts';

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
  const [candidate] = other === subject ? [] : await db.query<Candidate>(candidatesAmong(ground, known.around, [other]));
  if (!candidate) throw notFound();
  // Whom staff name as one to meet first has nothing in common with anyone by that.
  return reasonsFor(ground, known, { ...candidate, firstOf: null }).filter(({ kind }) => own || !ofOneAlone.has(kind));
}
