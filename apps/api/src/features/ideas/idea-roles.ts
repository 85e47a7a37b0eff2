import type { ProposeIdea } from '@cohortium/contract';
import type { Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { violated } from '../../kernel/database/violated.ts';
import { badField } from '../../kernel/errors/domain-error.ts';

type RoleInput = ProposeIdea['roles'][number];
interface HeldRole {
  id: string;
  skillId: string;
  wanted: number;
  filled: number;
}

async function addRole(tx: Transaction, ideaId: string, role: RoleInput, position: number): Promise<string> {
  try {
    const [made] = await tx.query<{ id: string }>(sql`insert into idea_role (idea_id, skill_id, wanted, note, position) values (${ideaId}, ${role.skillId}, ${role.wanted}, ${role.note}, ${position}) returning id`);
    return made?.id ?? '';
  } catch (error) {
    if (violated(error) === 'idea_role_skill_id_fkey') throw badField(`roles.${position}.skillId`, 'common:error.unknownId');
    throw error;
  }
}

/** Opens roles in the order given. @throws DomainError BAD_INPUT naming the role whose skill is unknown. */
export async function addRoles(tx: Transaction, ideaId: string, roles: readonly RoleInput[]): Promise<void> {
  for (const [position, role] of roles.entries()) await addRole(tx, ideaId, role, position);
}

/** Brings an idea's roles to the given ones: those left out are closed, and requests that waited on them are declined. Gives the roles that look for people only now. */
export async function changeRoles(tx: Transaction, ideaId: string, roles: readonly RoleInput[], { now, by }: { now: Date; by: string }): Promise<string[]> {
  const held = await tx.query<HeldRole>(sql`select r.id, r.skill_id as "skillId", r.wanted, (select count(*)::int from idea_team it where it.role_id = r.id and it.ended_at is null) as filled
    from idea_role r where r.idea_id = ${ideaId} and r.ended_at is null`);
  const keptAs = new Map(roles.flatMap((role, position) => held.filter(one => one.skillId === role.skillId).map(one => [one.id, position] as const)));
  await closeRoles(tx, ideaId, held.filter(one => !keptAs.has(one.id)).map(one => one.id), now, by);
  const opened: string[] = [];
  for (const [position, role] of roles.entries()) {
    const before = held.find(one => keptAs.get(one.id) === position);
    if (!before) {
      opened.push(await addRole(tx, ideaId, role, position));
      continue;
    }
    if (role.wanted < before.filled) throw badField(`roles.${position}.wanted`, 'ideas:error.fewerThanFilled', { min: before.filled });
    await tx.query(sql`update idea_role set wanted = ${role.wanted}, note = ${role.note}, position = ${position} where id = ${before.id}`);
    if (before.filled >= before.wanted && role.wanted > before.filled) opened.push(before.id);
  }
  return opened;
}

async function closeRoles(tx: Transaction, ideaId: string, roleIds: string[], now: Date, by: string): Promise<void> {
  if (!roleIds.length) return;
  await tx.query(sql`update idea_role set ended_at = ${now} where id = any(${roleIds}::uuid[])`);
  const declined = await tx.query<{ requestId: string; memberId: string }>(sql`update idea_join_request set state = 'DECLINED', decided_at = ${now}, decided_by = ${by}
    where role_id = any(${roleIds}::uuid[]) and state = 'REQUESTED' returning id as "requestId", member_id as "memberId"`);
  for (const one of declined) tx.emit('idea.joinDeclined', { ideaId, ...one });
}
