import { AuditAct, AuditSubject } from '@cohortium/contract';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';
import { ProgrammeType } from '../programmes/index.ts';

registerEnumType(AuditAct, { name: 'AuditAct', description: 'What is written into the audit log.' });
registerEnumType(AuditSubject, { name: 'AuditSubject', description: 'What kind of thing an act was done to.' });

@ObjectType('AuditDetail', { description: 'One thing that an entry\'s sentence needs.' })
export class AuditDetailType {
  @Field(() => String)
  name: string;
  @Field(() => String)
  value: string;
}

@ObjectType('AuditEntry', { description: 'One act of power: who did what, when. Entries are never changed.' })
export class AuditEntryType {
  @Field(() => ID)
  id: string;
  @Field(() => DateTime)
  at: string;
  @Field(() => AuditAct)
  act: AuditAct;
  @Field(() => MemberType, { nullable: true, description: 'Who did it; null for the server itself, and for someone whom the reader may not see.' })
  by: MemberType | null;
  @Field(() => ProgrammeType, { nullable: true })
  programme: ProgrammeType | null;
  @Field(() => AuditSubject)
  subjectKind: AuditSubject;
  @Field(() => MemberType, { nullable: true, description: 'Whom it was done to, where that is a person whom the reader may see.' })
  subject: MemberType | null;
  @Field(() => String, { nullable: true, description: 'The title of the room it was done to, for a room of the programme.' })
  subjectTitle: string | null;
  @Field(() => [AuditDetailType])
  details: AuditDetailType[];
}

@ObjectType({ description: 'A page of the audit log.' })
export class AuditEntryPage extends Page(AuditEntryType) {}
