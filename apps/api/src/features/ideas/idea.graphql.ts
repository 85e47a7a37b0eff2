import { IdeaAudience, IdeaOrder, IdeaStage, JoinRequestState, OriginKind } from '@cohortium/contract';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';
import { CohortType, ProgrammeType } from '../programmes/index.ts';
import { MessageType, RoomType } from '../rooms/index.ts';
import { SkillType } from '../skills/index.ts';

registerEnumType(IdeaStage, { name: 'IdeaStage', description: 'Where an idea stands.' });
registerEnumType(IdeaAudience, { name: 'IdeaAudience', description: 'Who may see an idea: its cohort (and its team), or all members.' });
registerEnumType(IdeaOrder, { name: 'IdeaOrder', description: 'The order of the list of ideas.' });
registerEnumType(JoinRequestState, { name: 'JoinRequestState', description: 'What became of a request to join.' });
registerEnumType(OriginKind, { name: 'OriginKind', description: 'What a thing may have come from.' });

@ObjectType('Origin', { description: 'What this came from. The reader may not be allowed to open it.' })
export class OriginType {
  @Field(() => OriginKind)
  kind: OriginKind;
  @Field(() => ID)
  id: string;
  @Field(() => RoomType, { nullable: true, description: 'The room where it began, when it is one that the reader may enter.' })
  room: RoomType | null;
  @Field(() => MessageType, { nullable: true, description: 'The message it came of, when the reader may enter its room.' })
  message: MessageType | null;
}

@ObjectType('IdeaRole', { description: 'A role an idea looks for: a skill, and how many people.' })
export class IdeaRoleType {
  @Field(() => ID)
  id: string;
  @Field(() => SkillType)
  skill: SkillType;
  @Field(() => Int, { description: 'How many are wanted in all.' })
  wanted: number;
  @Field(() => Int, { description: 'Places that are still open.' })
  remaining: number;
  @Field(() => String, { description: 'In the author\'s words; may be empty.' })
  note: string;
  @Field(() => Boolean, { description: 'Whether the reader offers this skill.' })
  fitsMe: boolean;
  @Field(() => IdeaType)
  idea: object;
}

@ObjectType('IdeaTeamMember', { description: 'Someone on an idea\'s team, since when, and in which role.' })
export class IdeaTeamMemberType {
  @Field(() => ID)
  id: string;
  @Field(() => MemberType, { nullable: true, description: 'Null for someone who left Cohortium.' })
  member: MemberType | null;
  @Field(() => SkillType, { nullable: true, description: 'The skill they joined for; null for the author.' })
  skill: SkillType | null;
  @Field(() => Boolean, { description: 'Decides who joins.' })
  isLead: boolean;
  @Field(() => Boolean)
  isAuthor: boolean;
  @Field(() => DateTime)
  joinedAt: string;
}

@ObjectType('JoinRequest', { description: 'A request to join an idea\'s team; known to who asked and to who leads.' })
export class JoinRequestType {
  @Field(() => ID)
  id: string;
  @Field(() => IdeaType, { nullable: true, description: 'Null when the reader may no longer see it.' })
  idea: object | null;
  @Field(() => IdeaRoleType)
  role: IdeaRoleType;
  @Field(() => MemberType, { nullable: true, description: 'Who asked; null for someone who left Cohortium.' })
  member: MemberType | null;
  @Field(() => String, { description: 'In their words; may be empty.' })
  note: string;
  @Field(() => JoinRequestState)
  state: JoinRequestState;
  @Field(() => DateTime)
  requestedAt: string;
  @Field(() => DateTime, { nullable: true })
  decidedAt: string | null;
}

@ObjectType('IdeaAbilities', { description: 'What the reader may do with an idea.' })
export class IdeaAbilitiesType {
  @Field(() => Boolean)
  edit: boolean;
  @Field(() => Boolean)
  withdraw: boolean;
  @Field(() => Boolean, { description: 'Say who leads beside the author.' })
  nameLeads: boolean;
  @Field(() => Boolean, { description: 'Decide who joins, and change the stage.' })
  lead: boolean;
  @Field(() => Boolean)
  comment: boolean;
  @Field(() => Boolean)
  support: boolean;
  @Field(() => Boolean, { description: 'Ask to join, where a place is open.' })
  join: boolean;
}

@ObjectType('Idea', { description: 'A project idea: a problem, who its solution helps, a proposal, and the roles it looks for.' })
export class IdeaType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { description: 'Plain text.' })
  problem: string;
  @Field(() => String, { description: 'Who it helps; plain text, may be empty.' })
  beneficiaries: string;
  @Field(() => String, { description: 'Markdown; may be empty.' })
  proposal: string;
  @Field(() => IdeaStage)
  stage: IdeaStage;
  @Field(() => [String], { description: 'Lower case, without #.' })
  tags: string[];
  @Field(() => [String], { description: 'Sustainable Development Goals (`16`) and targets (`16.6`).' })
  sdgs: string[];
  @Field(() => String, { description: 'Language it is written in (ISO 639-1).' })
  lang: string;
  @Field(() => IdeaAudience)
  audience: IdeaAudience;
  @Field(() => MemberType, { nullable: true, description: 'Null for someone who left Cohortium.' })
  author: MemberType | null;
  @Field(() => CohortType)
  cohort: CohortType;
  @Field(() => ProgrammeType)
  programme: ProgrammeType;
  @Field(() => [IdeaTeamMemberType], { description: 'Leads first, then as they joined.' })
  team: IdeaTeamMemberType[];
  @Field(() => [IdeaRoleType], { description: 'Roles that are not closed, filled ones too.' })
  roles: IdeaRoleType[];
  @Field(() => Int, { description: 'Open places over all roles.' })
  openPlaces: number;
  @Field(() => Int, { description: 'How many support it.' })
  supporterCount: number;
  @Field(() => [MemberType], { description: 'The latest eight that the reader may know of.' })
  supporters: MemberType[];
  @Field(() => Int)
  commentCount: number;
  @Field(() => [JoinRequestType], { description: 'Those that wait for a decision; for who leads, empty for others.' })
  joinRequests: JoinRequestType[];
  @Field(() => JoinRequestType, { nullable: true, description: 'The reader\'s own latest request.' })
  myJoinRequest: JoinRequestType | null;
  @Field(() => Boolean)
  isSupporting: boolean;
  @Field(() => Boolean)
  isFollowing: boolean;
  @Field(() => Boolean, { description: 'Whether the reader is on the team.' })
  isOnTeam: boolean;
  @Field(() => ID, { nullable: true, description: 'The team\'s room, for its members; opened when the first one joins.' })
  roomId: string | null;
  @Field(() => OriginType, { nullable: true })
  origin: OriginType | null;
  @Field(() => IdeaAbilitiesType)
  viewerCan: IdeaAbilitiesType;
  @Field(() => Int, { description: 'Given back when changing the text.' })
  version: number;
  @Field(() => DateTime)
  createdAt: string;
  @Field(() => DateTime)
  updatedAt: string;
}

@ObjectType({ description: 'A page of ideas.' })
export class IdeaPage extends Page(IdeaType) {}
@ObjectType({ description: 'A page of open roles.' })
export class IdeaRolePage extends Page(IdeaRoleType) {}
@ObjectType({ description: 'A page of requests to join.' })
export class JoinRequestPage extends Page(JoinRequestType) {}

@ObjectType('WithdrawnIdea', { description: 'An idea that its author took back.' })
export class WithdrawnIdeaType {
  @Field(() => ID)
  id: string;
  @Field(() => DateTime, { description: 'Until then it can be restored; afterwards its content is gone.' })
  restorableUntil: string;
}
