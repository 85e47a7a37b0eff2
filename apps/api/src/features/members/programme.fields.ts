import { ProgrammeRole } from '@cohortium/contract';
import { Field, ObjectType } from '@nestjs/graphql';
import { sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { column, instant, many, one, Shape } from '../../kernel/read/shape.ts';
import { programmePolicy, programmeShape, ProgrammeType } from '../programmes/index.ts';
import { MemberType } from './member.graphql.ts';
import { memberPolicy } from './member.policy.ts';
import { memberShape } from './member.shape.ts';

@ObjectType('ProgrammeTeamMember', { description: 'Someone who works for a programme, as what, since when.' })
export class ProgrammeTeamMemberType {
  @Field(() => MemberType)
  member: MemberType;
  @Field(() => ProgrammeRole)
  role: ProgrammeRole;
  @Field(() => DateTime)
  since: string;
}

const teamShape = new Shape('ProgrammeTeamMember', {
  table: 'programme_role',
  visible: ({ row, actor }) => sql`(${row}.ended_at is null and exists (select 1 from member m where m.id = ${row}.member_id and ${memberPolicy.sql(actor, 'see', sql`m`)}))`,
}, {
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.member_id` }),
  role: column('role'),
  since: instant('since'),
});

contributeField(ProgrammeType, programmeShape, 'team', () => [ProgrammeTeamMemberType], { description: 'Who works for it, for its staff; empty for others.' }, many({
  shape: () => teamShape,
  where: ({ row, item, actor }) => sql`${item}.programme_id = ${row}.id and ${programmePolicy.sql(actor, 'nameTeam', row)}`,
  order: ({ item }) => sql`${item}.role desc, ${item}.since, ${item}.member_id`,
}));
