import { audienceRank, updateProfile, type AudienceField, type UpdateProfile } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { authorize } from '../../kernel/authz/policy.ts';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, notFound, parseInput } from '../../kernel/errors/domain-error.ts';
import { audienceColumn, MemberEntity } from './member.entity.ts';
import './member.events.ts';
import { memberPolicy } from './member.policy.ts';

type HeldSkill = NonNullable<UpdateProfile['offers']>[number];

@Injectable()
export class MemberService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Changes the actor's own profile. @throws DomainError CONFLICT when another window changed it since it was read. */
  update(actor: SignedIn, raw: unknown): Promise<void> {
    const input = parseInput(updateProfile, raw);
    return this.db.transaction(async tx => {
      const member = await this.requireLocked(tx, actor.accountId);
      await authorize(tx, memberPolicy, actor, 'edit', member);
      if (member.version !== input.version) throw new DomainError('CONFLICT', 'people:error.profileChanged');
      await this.requireMayShow(tx, member, input.audiences);
      const first = input.complete === true && !member.profileCompletedAt;
      await tx.manager.save(MemberEntity, Object.assign(member, this.changesOf(input), first && { profileCompletedAt: this.clock.now() }));
      await this.affiliate(tx, member.id, input);
      await this.hold(tx, member.id, 'OFFER', input.offers);
      await this.hold(tx, member.id, 'NEED', input.needs);
      await tx.query(sql`select member_reindex(array[${member.id}::uuid])`);
      tx.emit('member.profileChanged', { memberId: member.id });
      if (first) tx.emit('member.profileCompleted', { memberId: member.id });
    });
  }

  /** Begins the profile of someone who was admitted; one that is there stays, and a guest or one who had left is a member again. */
  async begin(tx: Transaction, { id, name, lang }: { id: string; name: string; lang: string }): Promise<void> {
    await tx.query(sql`insert into member (id, name, lang, created_at, updated_at) values (${id}, ${name}, ${lang}, ${this.clock.now()}, ${this.clock.now()})
      on conflict (id) do update set is_guest = false, left_at = null`);
    await tx.query(sql`select member_reindex(array[${id}::uuid])`);
  }

  /** A field is made public only while one of the member's programmes allows it; one that is so already may be sent along unchanged. */
  private async requireMayShow(tx: Transaction, member: MemberEntity, audiences: UpdateProfile['audiences'] = {}): Promise<void> {
    const asked = Object.entries(audiences).filter(([field, chosen]) => chosen === 'PUBLIC' && member[audienceColumn[field as AudienceField]] !== audienceRank.PUBLIC);
    if (!asked.length) return;
    // Shared, so that staff who forbid it meanwhile find what was made public before.
    const may = await tx.one(sql`select 1 from programme p where p.allows_public_fields and in_programme(${member.id}::uuid, array[p.id]) for share`);
    if (!may) throw new DomainError('BAD_INPUT', 'common:error.badInput', {}, asked.map(([field]) => ({ path: `audiences.${field}`, reason: 'people:error.publicNotAllowed', args: {} })));
  }

  private async requireLocked(tx: Transaction, id: string): Promise<MemberEntity> {
    const member = await tx.manager.findOne(MemberEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!member) throw notFound();
    return member;
  }

  /** The columns that change; `updatedAt` always does, so that the version moves also when only skills changed. */
  private changesOf({ name, alsoNamed, headline, bio, place, languages, links, openTo, audiences = {} }: UpdateProfile): Partial<MemberEntity> {
    const given = Object.entries({ name, alsoNamed, headline, bio, place, languages, links, openTo }).filter(([, field]) => field !== undefined);
    const ranks = Object.entries(audiences).map(([field, chosen]) => [audienceColumn[field as AudienceField], audienceRank[chosen]]);
    return { ...Object.fromEntries(given), ...Object.fromEntries(ranks), updatedAt: this.clock.now() };
  }

  /** Ends the affiliation that was and begins the one that is; unchanged ones stay dated as they are. */
  private async affiliate(tx: Transaction, memberId: string, { organisationId, roleTitle }: UpdateProfile): Promise<void> {
    if (organisationId === undefined && roleTitle === undefined) return;
    const current = await tx.one<{ organisationId: string; roleTitle: string }>(sql`select organisation_id as "organisationId", role_title as "roleTitle" from affiliation where member_id = ${memberId} and ended_at is null`);
    const next = { organisationId: organisationId === undefined ? current?.organisationId : organisationId, roleTitle: roleTitle ?? current?.roleTitle ?? '' };
    if (current && current.organisationId === next.organisationId && current.roleTitle === next.roleTitle) return;
    await tx.query(sql`update affiliation set ended_at = ${this.clock.now()} where member_id = ${memberId} and ended_at is null`);
    if (!next.organisationId) return;
    const known = await tx.one(sql`select 1 from organisation where id = ${next.organisationId}`);
    if (!known) throw badField('organisationId', 'common:error.unknownId');
    await tx.query(sql`insert into affiliation (member_id, organisation_id, role_title, since) values (${memberId}, ${next.organisationId}, ${next.roleTitle}, ${this.clock.now()})`);
  }

  private async hold(tx: Transaction, memberId: string, kind: 'OFFER' | 'NEED', skills: readonly HeldSkill[] | undefined): Promise<void> {
    if (!skills) return;
    const rows = [...new Map(skills.map(held => [held.skillId.toLowerCase(), held])).values()].map((held, position) => ({ skill_id: held.skillId, note: held.note, position }));
    const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(skill_id uuid, note text, position int)`;
    const known = await tx.one<{ count: number }>(sql`select count(*)::int as count from ${given} join skill s on s.id = given.skill_id`);
    if (known?.count !== rows.length) throw badField(kind === 'OFFER' ? 'offers' : 'needs', 'people:error.unknownSkill');
    await tx.query(sql`delete from member_skill where member_id = ${memberId} and kind = ${kind}`);
    await tx.query(sql`insert into member_skill (member_id, kind, skill_id, note, position) select ${memberId}, ${kind}, given.skill_id, given.note, given.position from ${given}`);
  }
}
