import { Attendance, Phase, SessionFormat, SessionRole } from '@cohortium/contract';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';
import { ProgrammeType } from '../programmes/index.ts';

registerEnumType(Attendance, { name: 'Attendance', description: 'How someone takes part in a convention.' });
registerEnumType(SessionFormat, { name: 'SessionFormat' });
registerEnumType(SessionRole, { name: 'SessionRole' });
registerEnumType(Phase, { name: 'Phase', description: 'Where the present stands to it.' });

@ObjectType('Place', { description: 'A hall or room of a convention\'s venue.' })
export class PlaceType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => Int, { nullable: true, description: 'How many people it holds, where staff said so.' })
  capacity: number | null;
}

@ObjectType('Track', { description: 'A thread of sessions through a convention.' })
export class TrackType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { description: 'As staff chose it (`#0B5E66`); never shown without the letter that `position` gives.' })
  colour: string;
  @Field(() => Int, { description: 'From 0: its place among the convention\'s tracks.' })
  position: number;
}

@ObjectType('SessionPart', { description: 'Someone\'s part in a session.' })
export class SessionPartType {
  @Field(() => SessionRole)
  role: SessionRole;
  @Field(() => MemberType, { nullable: true, description: 'Null for someone who left, and for guests whom the reader does not meet; parts of someone across a block are not there.' })
  member: MemberType | null;
}

@ObjectType('Session', { description: 'A session of a convention\'s programme.' })
export class SessionType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true, description: 'Markdown.' })
  abstract: string | null;
  @Field(() => SessionFormat)
  format: SessionFormat;
  @Field(() => TrackType, { nullable: true })
  track: TrackType | null;
  @Field(() => [String], { description: 'Sustainable Development Goals and targets (`16`, `16.6`).' })
  sdgs: string[];
  @Field(() => DateTime)
  startsAt: string;
  @Field(() => DateTime)
  endsAt: string;
  @Field(() => Phase)
  phase: Phase;
  @Field(() => PlaceType, { nullable: true })
  place: PlaceType | null;
  @Field(() => [SessionPartType], { description: 'Speakers, moderators, rapporteur.' })
  parts: SessionPartType[];
  @Field(() => Boolean, { description: 'Whether the reader has a part in it.' })
  isMine: boolean;
  @Field(() => ID, { nullable: true, description: 'Its room; null to those who may not enter it.' })
  roomId: string | null;
  @Field(() => ConventionType)
  convention: object;
}

@ObjectType('Registration', { description: 'How the reader takes part.' })
export class RegistrationType {
  @Field(() => Attendance)
  attendance: Attendance;
  @Field(() => DateTime)
  registeredAt: string;
  @Field(() => DateTime, { nullable: true })
  checkedInAt: string | null;
}

@ObjectType('Attendees', { description: 'How many take part.' })
export class AttendeesType {
  @Field(() => Int)
  onsite: number;
  @Field(() => Int)
  remote: number;
}

@ObjectType('ConventionAbilities', { description: 'What the reader may do with a convention.' })
export class ConventionAbilitiesType {
  @Field(() => Boolean)
  register: boolean;
  @Field(() => Boolean, { description: 'Runs it as staff.' })
  run: boolean;
  @Field(() => Boolean, { description: 'Sees who takes part: those who do themselves, and its staff.' })
  seePeople: boolean;
}

@ObjectType('Convention', { description: 'An event of a programme, with days, places and sessions; attended onsite or remotely.' })
export class ConventionType {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'Its name in addresses.' })
  slug: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true, description: 'Markdown.' })
  about: string | null;
  @Field(() => String, { description: 'The town, in the reader\'s language; may be empty.' })
  place: string;
  @Field(() => String, { description: 'IANA zone of the place.' })
  timeZone: string;
  @Field(() => String, { description: 'First day there (`2026-11-21`).' })
  startsOn: string;
  @Field(() => String, { description: 'Last day there.' })
  endsOn: string;
  @Field(() => Phase)
  phase: Phase;
  @Field(() => ProgrammeType)
  programme: ProgrammeType;
  @Field(() => [PlaceType])
  places: PlaceType[];
  @Field(() => [TrackType])
  tracks: TrackType[];
  @Field(() => [SessionType], { description: 'By time, then place; at most 100.' })
  sessions: SessionType[];
  @Field(() => RegistrationType, { nullable: true, description: 'The reader\'s own; null when they do not take part.' })
  registration: RegistrationType | null;
  @Field(() => AttendeesType)
  attendees: AttendeesType;
  @Field(() => ConventionAbilitiesType)
  viewerCan: ConventionAbilitiesType;
}
