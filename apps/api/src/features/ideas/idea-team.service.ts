import { askToJoin, undoMinutes } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { DomainError, notFound, parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import { findIdea, requireIdea, requireJoinRequest, type IdeaRow, type JoinRequestRow } from './idea-rows.ts';
import { placesLeft } from './idea-team.shape.ts';
import { ideaPolicy, openStages } from './idea.policy.ts';
import { TeamRoom } from './team-room.ts';

const conflict = (reason: string, args: Record<string, string | number> = {}): DomainError => new DomainError('CONFLICT', `ideas:error.${reason}`, args);

interface TeamRow {
  id: string;
  ideaId: string;
  memberId: string;
  roleId: string | null;
  endedAt: Date | null;
  endedBy: string | null;
}

/** Who is on an idea's team. Whatever takes or frees a place holds the idea's lock, so that the last place is taken once. */
@Injectable()
export class IdeaTeamService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly room: TeamRoom,
  ) {}

  /** Asks for a place in a role. Asked again, it answers with the first request. */
  async ask(actor: Actor, raw: unknown): Promise<string> {
    requireSignedIn(actor);
    const input = parseInput(askToJoin, raw);
    return this.db.transaction(async tx => {
      const role = await tx.one<{ ideaId: string; left: number; closed: boolean }>(sql`select r.idea_id as "ideaId", ${placesLeft(sql`r`)} as left, r.ended_at is not null as closed from idea_role r where r.id = ${input.roleId}::uuid`);
      if (!role) throw notFound();
      const idea = await requireIdea(tx, actor, role.ideaId);
      await this.refuseWhenPointless(tx, actor, idea, role);
      const asked = await tx.one<{ id: string }>(sql`insert into idea_join_request (idea_id, role_id, member_id, note, requested_at) values (${idea.id}, ${input.roleId}, ${actor.accountId}, ${input.note}, ${this.clock.now()})
        on conflict do nothing returning id`);
      if (asked) tx.emit('idea.joinRequested', { ideaId: idea.id, requestId: asked.id, memberId: actor.accountId });
      return idea.id;
    });
  }

  /** Says why asking would come to nothing, before the general refusal does. */
  private async refuseWhenPointless(tx: Transaction, actor: Actor, idea: IdeaRow, role: { left: number; closed: boolean }): Promise<void> {
    if (await isOnTeam(tx, idea.id, actor.accountId)) throw conflict('alreadyOnTeam');
    if (!openStages.some(stage => stage === idea.stage)) throw conflict('takesNobody');
    if (role.closed || role.left === 0) throw conflict('roleFilled');
    await authorize(tx, ideaPolicy, actor, 'join', idea);
  }

  /** Takes one's own request back. */
  async withdrawRequest(actor: Actor, id: string): Promise<string> {
    return this.db.transaction(async tx => {
      const { request, idea } = await requireJoinRequest(tx, actor, parseId(id), 'withdraw');
      if (request.state === 'WITHDRAWN') return idea.id;
      await this.decide(tx, actor, request, 'WITHDRAWN');
      return idea.id;
    });
  }

  /** Takes who asked onto the team, and into its room, which opens with the first one. Accepting twice is accepting once. */
  async accept(actor: Actor, id: string): Promise<string> {
    return this.db.transaction(async tx => {
      const { request, idea } = await requireJoinRequest(tx, actor, parseId(id), 'decide');
      if (request.state === 'ACCEPTED') return idea.id;
      await this.decide(tx, actor, request, 'ACCEPTED');
      await this.seat(tx, idea, request.memberId, request.roleId);
      tx.emit('idea.joinAccepted', { ideaId: idea.id, requestId: request.id, memberId: request.memberId });
      return idea.id;
    });
  }

  async decline(actor: Actor, id: string): Promise<string> {
    return this.db.transaction(async tx => {
      const { request, idea } = await requireJoinRequest(tx, actor, parseId(id), 'decide');
      if (request.state === 'DECLINED') return idea.id;
      await this.decide(tx, actor, request, 'DECLINED');
      tx.emit('idea.joinDeclined', { ideaId: idea.id, requestId: request.id, memberId: request.memberId });
      return idea.id;
    });
  }

  private async decide(tx: Transaction, actor: Actor, request: JoinRequestRow, state: JoinRequestRow['state']): Promise<void> {
    if (request.state !== 'REQUESTED') throw conflict('requestDecided');
    await tx.query(sql`update idea_join_request set state = ${state}, decided_at = ${this.clock.now()}, decided_by = ${actor.accountId} where id = ${request.id}`);
  }

  /** Undoes an acceptance or a refusal, in time: the request waits again. */
  async reopen(actor: Actor, id: string): Promise<string> {
    return this.db.transaction(async tx => {
      const { request, idea } = await requireJoinRequest(tx, actor, parseId(id), 'decide');
      if (request.state === 'REQUESTED') return idea.id;
      if (request.state === 'WITHDRAWN') throw conflict('requestDecided');
      this.refuseWhenLate(request.decidedAt);
      if (request.state === 'ACCEPTED') await this.unseat(tx, actor, idea, request.memberId);
      const reopened = await tx.one(sql`update idea_join_request q set state = 'REQUESTED', decided_at = null, decided_by = null where q.id = ${request.id}
        and not exists (select 1 from idea_join_request other where other.idea_id = q.idea_id and other.member_id = q.member_id and other.state = 'REQUESTED') returning q.id`);
      if (!reopened) throw conflict('requestDecided');
      return idea.id;
    });
  }

  /** Leaves the team. The author stays: an idea without one is withdrawn. */
  async leave(actor: Actor, ideaId: string): Promise<string> {
    requireSignedIn(actor);
    return this.db.transaction(async tx => {
      const idea = await requireIdea(tx, actor, parseId(ideaId), 'see', 'lock');
      if (idea.authorId === actor.accountId) throw conflict('authorStays');
      await this.unseat(tx, actor, idea, actor.accountId);
      return idea.id;
    });
  }

  async remove(actor: Actor, teamMemberId: string): Promise<string> {
    return this.db.transaction(async tx => {
      const { idea, seat } = await this.requireSeat(tx, actor, teamMemberId);
      await authorize(tx, ideaPolicy, actor, 'lead', idea);
      if (seat.memberId === idea.authorId) throw conflict('authorStays');
      await this.unseat(tx, actor, idea, seat.memberId);
      return idea.id;
    });
  }

  /** Says whether someone on the team decides, beside the author, who joins. */
  async nameLead(actor: Actor, teamMemberId: string, leads: boolean): Promise<string> {
    return this.db.transaction(async tx => {
      const { idea, seat } = await this.requireSeat(tx, actor, teamMemberId);
      await authorize(tx, ideaPolicy, actor, 'nameLeads', idea);
      if (seat.endedAt) throw conflict('notOnTeam');
      if (seat.memberId === idea.authorId) throw conflict('authorStays');
      await tx.query(sql`update idea_team set is_lead = ${leads} where id = ${seat.id}`);
      await this.room.promote(tx, idea, seat.memberId, leads);
      return idea.id;
    });
  }

  /** Undoes a leaving or a removal, by whoever did it, in time, and while the place is still free. */
  async putBack(actor: Actor, teamMemberId: string): Promise<string> {
    return this.db.transaction(async tx => {
      const { idea, seat } = await this.requireSeat(tx, actor, teamMemberId);
      if (!seat.endedAt) return idea.id;
      if (seat.endedBy !== actor.accountId) throw notFound();
      this.refuseWhenLate(seat.endedAt);
      await this.seat(tx, idea, seat.memberId, seat.roleId);
      return idea.id;
    });
  }

  /** A place on the team, held or given up, of an idea that the actor sees; or one they gave up themselves, with which they may have lost sight of it. */
  private async requireSeat(tx: Transaction, actor: Actor, id: string): Promise<{ idea: IdeaRow; seat: TeamRow }> {
    const seat = await tx.one<TeamRow>(sql`select id, idea_id as "ideaId", member_id as "memberId", role_id as "roleId", ended_at as "endedAt", ended_by as "endedBy" from idea_team where id = ${parseId(id)}::uuid`);
    if (!seat) throw notFound();
    const row = await findIdea(tx, seat.ideaId, 'lock');
    const gaveUp = row && seat.memberId === actor.accountId && seat.endedBy === actor.accountId;
    const facts = gaveUp ? { ...row, audience: 'MEMBERS' } : row;
    if (!row || !facts || !(await ideaPolicy.allows(tx, actor, 'see', facts))) throw notFound();
    return { idea: row, seat };
  }

  private refuseWhenLate(since: Date | null): void {
    if (!since || since < this.clock.in(-undoMinutes * 60)) throw conflict('tooLateToUndo', { minutes: undoMinutes });
  }

  private async seat(tx: Transaction, idea: IdeaRow, memberId: string, roleId: string | null): Promise<void> {
    if (await isOnTeam(tx, idea.id, memberId)) return;
    const role = roleId === null ? undefined : await tx.one<{ left: number }>(sql`select ${placesLeft(sql`r`)} as left from idea_role r where r.id = ${roleId}`);
    if (role?.left === 0) throw conflict('roleFilled');
    await tx.query(sql`insert into idea_team (idea_id, member_id, role_id, joined_at) values (${idea.id}, ${memberId}, ${roleId}, ${this.clock.now()})`);
    await tx.query(sql`insert into idea_follow (idea_id, member_id) values (${idea.id}, ${memberId}) on conflict do nothing`);
    await this.room.admit(tx, idea, memberId);
  }

  private async unseat(tx: Transaction, actor: Actor, idea: IdeaRow, memberId: string): Promise<void> {
    const ended = await tx.one(sql`update idea_team set ended_at = ${this.clock.now()}, ended_by = ${actor.accountId} where idea_id = ${idea.id} and member_id = ${memberId} and ended_at is null returning id`);
    if (!ended) throw conflict('notOnTeam');
    await this.room.dismiss(tx, idea, memberId);
  }
}

async function isOnTeam(tx: Transaction, ideaId: string, memberId: string | null): Promise<boolean> {
  const answer = await tx.one<{ holds: boolean }>(sql`select on_idea_team(${ideaId}::uuid, ${memberId}::uuid) as holds`);
  return answer?.holds === true;
}
