import { changeIdeaStage, proposeIdea, undoMinutes, updateIdea, type ProposeIdea, type UpdateIdea } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { violated } from '../../kernel/database/violated.ts';
import { badField, DomainError, notFound, parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import { findIdea, requireIdea } from './idea-rows.ts';
import { addRoles, changeRoles } from './idea-roles.ts';
import { requireOrigin } from './idea-origin.ts';
import { proposalPolicy } from './idea.policy.ts';
import { TeamRoom } from './team-room.ts';

const titleTaken = (title: string): DomainError => new DomainError('CONFLICT', 'ideas:error.titleTaken', { title }, [{ path: 'title', reason: 'ideas:error.titleTaken', args: { title } }]);

/** The verbs of an idea's author; each is one transaction and answers with the idea's id. */
@Injectable()
export class IdeaService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly room: TeamRoom,
  ) {}

  async propose(actor: Actor, raw: unknown): Promise<string> {
    requireSignedIn(actor);
    const input = parseInput(proposeIdea, raw);
    return this.db.transaction(async tx => {
      const programmeId = await this.requireProgramme(tx, actor, input.cohortId);
      const ideaId = await this.insert(tx, actor.accountId, programmeId, input, input.lang ?? actor.locale);
      if (!ideaId) return this.proposedBefore(tx, actor.accountId, input);
      await requireOrigin(tx, actor, input.origin);
      await addRoles(tx, ideaId, input.roles);
      await tx.query(sql`insert into idea_team (idea_id, member_id, is_lead, joined_at) values (${ideaId}, ${actor.accountId}, true, ${this.clock.now()})`);
      await tx.query(sql`insert into idea_follow (idea_id, member_id) values (${ideaId}, ${actor.accountId})`);
      tx.emit('idea.proposed', { ideaId });
      return ideaId;
    });
  }

  /** A cohort that is not the actor's answers like one that does not exist. */
  private async requireProgramme(tx: Transaction, actor: Actor, cohortId: string): Promise<string> {
    const found = await tx.one<{ id: string | null }>(sql`select programme_of_cohort(${cohortId}::uuid) as id`);
    if (!found?.id || !(await proposalPolicy.allows(tx, actor, 'propose', { cohortId, programmeId: found.id }))) throw badField('cohortId', 'ideas:error.notYourCohort');
    return found.id;
  }

  private async insert(tx: Transaction, authorId: string, programmeId: string, input: ProposeIdea, lang: string): Promise<string | undefined> {
    const now = this.clock.now();
    const row = await tx.one<{ id: string }>(sql`
      insert into idea (programme_id, cohort_id, author_id, title, problem, beneficiaries, proposal, tags, sdgs, lang, audience, origin_kind, origin_id, idempotency_key, created_at, updated_at)
      values (${programmeId}, ${input.cohortId}, ${authorId}, ${input.title}, ${input.problem}, ${input.beneficiaries}, ${input.proposal}, ${input.tags}, ${input.sdgs}, ${lang}, ${input.audience},
        ${input.origin?.kind ?? null}, ${input.origin?.id ?? null}, ${input.idempotencyKey ?? null}, ${now}, ${now})
      on conflict do nothing returning id`);
    return row?.id;
  }

  /** Nothing was inserted: either the button was pressed twice, or the cohort has an idea of that title. */
  private async proposedBefore(tx: Transaction, authorId: string, input: ProposeIdea): Promise<string> {
    const first = await tx.one<{ id: string }>(sql`select id from idea where author_id = ${authorId} and idempotency_key = ${input.idempotencyKey ?? null}`);
    if (!first) throw titleTaken(input.title);
    return first.id;
  }

  /** Replaces the text and the roles. @throws DomainError CONFLICT when someone changed it since it was read. */
  async update(actor: Actor, raw: unknown): Promise<string> {
    const input = parseInput(updateIdea, raw);
    try {
      return await this.db.transaction(async tx => {
        const idea = await requireIdea(tx, actor, input.id, 'edit', 'lock');
        if (idea.version !== input.version) throw new DomainError('CONFLICT', 'ideas:error.changedMeanwhile');
        await this.rewrite(tx, input, input.lang ?? idea.lang);
        if (idea.title !== input.title) await this.room.rename(tx, { ...idea, title: input.title });
        const opened = await changeRoles(tx, idea.id, input.roles, { now: this.clock.now(), by: idea.authorId });
        if (opened.length) tx.emit('idea.rolesOpened', { ideaId: idea.id, roleIds: opened });
        return idea.id;
      });
    } catch (error) {
      if (violated(error) === 'idea_title_key') throw titleTaken(input.title);
      throw error;
    }
  }

  private async rewrite(tx: Transaction, input: UpdateIdea, lang: string): Promise<void> {
    await tx.query(sql`update idea set title = ${input.title}, problem = ${input.problem}, beneficiaries = ${input.beneficiaries}, proposal = ${input.proposal}, tags = ${input.tags}, sdgs = ${input.sdgs},
      lang = ${lang}, audience = ${input.audience}, version = version + 1, updated_at = ${this.clock.now()} where id = ${input.id}`);
  }

  /** Leaves `version` alone: a change of stage does not make the text someone is editing old. */
  async changeStage(actor: Actor, raw: unknown): Promise<string> {
    const input = parseInput(changeIdeaStage, raw);
    return this.db.transaction(async tx => {
      const idea = await requireIdea(tx, actor, input.id, 'lead', 'lock');
      await tx.query(sql`update idea set stage = ${input.stage}, updated_at = ${this.clock.now()} where id = ${idea.id}`);
      return idea.id;
    });
  }

  /** Takes the idea back. It is gone for everyone at once, and can be restored for some minutes. */
  async withdraw(actor: Actor, id: string): Promise<{ id: string; restorableUntil: Date }> {
    return this.db.transaction(async tx => {
      const idea = await requireIdea(tx, actor, parseId(id), 'withdraw', 'lock');
      await tx.query(sql`update idea set deleted_at = ${this.clock.now()} where id = ${idea.id}`);
      await this.room.setOpen(tx, idea, false);
      return { id: idea.id, restorableUntil: this.clock.in(undoMinutes * 60) };
    });
  }

  /** Undoes a withdrawal, by its author, in time. */
  async restore(actor: Actor, id: string): Promise<string> {
    try {
      return await this.db.transaction(async tx => {
        const idea = await findIdea(tx, parseId(id), 'lock');
        if (!idea || idea.authorId !== actor.accountId) throw notFound();
        if (!idea.deletedAt) return idea.id;
        if (idea.deletedAt < this.clock.in(-undoMinutes * 60)) throw new DomainError('CONFLICT', 'ideas:error.tooLateToUndo', { minutes: undoMinutes });
        await tx.query(sql`update idea set deleted_at = null where id = ${idea.id}`);
        await this.room.setOpen(tx, idea, true);
        return idea.id;
      });
    } catch (error) {
      if (violated(error) === 'idea_title_key') throw new DomainError('CONFLICT', 'ideas:error.titleTakenSince');
      throw error;
    }
  }
}
