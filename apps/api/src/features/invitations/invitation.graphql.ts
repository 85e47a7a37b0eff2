import { invitationStates, ProgrammeRole, type InvitationState } from '@cohortium/contract';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';
import { CohortType } from '../programmes/index.ts';

const State = Object.fromEntries(invitationStates.map(state => [state, state]));
registerEnumType(State, { name: 'InvitationState', description: 'How an invitation stands.' });

@ObjectType('Invitation', { description: 'An invitation to a programme, as its staff see it.' })
export class InvitationType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  email: string;
  @Field(() => String, { nullable: true, description: 'As staff entered it.' })
  name: string | null;
  @Field(() => State)
  state: InvitationState;
  @Field(() => CohortType, { nullable: true })
  cohort: CohortType | null;
  @Field(() => ProgrammeRole, { nullable: true })
  role: ProgrammeRole | null;
  @Field(() => MemberType, { nullable: true })
  invitedBy: MemberType | null;
  @Field(() => MemberType, { nullable: true, description: 'Who accepted it.' })
  member: MemberType | null;
  @Field(() => DateTime)
  createdAt: string;
  @Field(() => DateTime, { nullable: true, description: 'When the e-mail went out; null while it waits.' })
  sentAt: string | null;
  @Field(() => DateTime)
  expiresAt: string;
  @Field(() => DateTime, { nullable: true })
  acceptedAt: string | null;
}

@ObjectType({ description: 'A page of invitations.' })
export class InvitationPage extends Page(InvitationType) {}

@ObjectType('RejectedLine', { description: 'A pasted line that nobody was invited by, and why.' })
export class RejectedLineType {
  @Field(() => Int, { description: 'Counted from 1, empty lines too.' })
  line: number;
  @Field(() => String)
  text: string;
  @Field(() => String, { description: 'A key of the catalogues.' })
  reason: string;
}

@ObjectType('InviteOutcome', { description: 'What came of pasted lines: good ones are invited, whatever the others are.' })
export class InviteOutcomeType {
  @Field(() => Int)
  invited: number;
  @Field(() => [RejectedLineType])
  rejected: RejectedLineType[];
}

@ObjectType('InvitationPreview', { description: 'What an invitation\'s link shows to who holds it.' })
export class InvitationPreviewType {
  @Field(() => String)
  email: string;
  @Field(() => String, { description: 'As staff entered it; may be empty.' })
  name: string;
  @Field(() => String)
  programme: string;
  @Field(() => String, { nullable: true })
  cohort: string | null;
  @Field(() => ProgrammeRole, { nullable: true })
  role: ProgrammeRole | null;
  @Field(() => String, { nullable: true })
  inviter: string | null;
  @Field(() => Boolean, { description: 'Whether the invited address has an account, which then gains the place.' })
  hasAccount: boolean;
}

@InputType({ description: 'Whom to invite, and to what: a cohort, a role, or both.' })
export class InviteInput {
  @Field(() => ID)
  programmeId: string;
  @Field(() => ID, { nullable: true })
  cohortId?: string | null;
  @Field(() => ProgrammeRole, { nullable: true })
  role?: ProgrammeRole | null;
  @Field(() => String, { nullable: true, description: 'Language of the e-mails (ISO 639-1); the inviter\'s unless said otherwise.' })
  locale?: string | null;
  @Field(() => [String], { description: 'One address a line, with a name if known (`Dana Levi <dana@example.org>`). At most 200 lines.' })
  lines: string[];
}

@InputType({ description: 'Which invitations.' })
export class InvitationFilter {
  @Field(() => State, { nullable: true })
  state?: InvitationState | null;
  @Field(() => String, { nullable: true, description: 'Part of an address or a name. At most 120 characters.' })
  text?: string | null;
}

@ArgsType()
export class AcceptInvitationArgs {
  @Field(() => String)
  token: string;
  @Field(() => String, { nullable: true, description: 'Needed where the address has no account yet.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Without one, links by e-mail sign in. Ignored where there is an account.' })
  password?: string | null;
  @Field(() => String, { nullable: true })
  locale?: string | null;
  @Field(() => String, { nullable: true, description: 'IANA zone.' })
  timeZone?: string | null;
}
