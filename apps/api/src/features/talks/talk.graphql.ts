import { talkLimits, TalkState } from '@cohortium/contract';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';

registerEnumType(TalkState, { name: 'TalkState', description: 'How a talk of two stands: times are offered, one was taken, or it will not be.' });

@ObjectType('Talk', { description: 'Two agree on a time to talk. Known to the two alone.' })
export class TalkType {
  @Field(() => ID)
  id: string;
  @Field(() => MemberType, { nullable: true, description: 'With whom.' })
  other: MemberType | null;
  @Field(() => TalkState)
  state: TalkState;
  @Field(() => DateTime, { nullable: true, description: 'The time that was taken; it stands until another is.' })
  startsAt: string | null;
  @Field(() => Int, { description: `How long, in minutes: ${talkLimits.minutes.join(', ')}.` })
  minutes: number;
  @Field(() => String, { description: 'What it is about, in the words of who proposed it; may be empty.' })
  note: string;
  @Field(() => String, { description: 'A link, a room, a telephone; may be empty.' })
  place: string;
  @Field(() => [DateTime], { description: `Times that can be taken, the earliest first; at most ${talkLimits.slots}.` })
  slots: string[];
  @Field(() => Boolean, { description: 'The reader offered these times.' })
  offeredByMe: boolean;
  @Field(() => Boolean, { description: 'The reader is to answer: to take a time, or to offer others.' })
  waitsForMe: boolean;
  @Field(() => Boolean, { description: 'None of the times offered suited: other times are awaited.' })
  othersAsked: boolean;
  @Field(() => DateTime)
  changedAt: string;
}

@ObjectType('CalendarFeed', { description: 'That the reader gave their calendar\'s address. The address itself is never told again: it opens the calendar to whoever has it.' })
export class CalendarFeedType {
  @Field(() => String, { description: 'Where it lies: the name of the server alone.' })
  host: string;
  @Field(() => DateTime)
  since: string;
}

@InputType({ description: 'A talk that is proposed.' })
export class OfferTalkInput {
  @Field(() => ID)
  memberId: string;
  @Field(() => [String], { description: `Instants (ISO 8601), at most ${talkLimits.slots}, within ${talkLimits.ahead} days.` })
  slots: string[];
  @Field(() => String, { description: 'IANA zone of who offers them.' })
  zone: string;
  @Field(() => Int, { description: `One of ${talkLimits.minutes.join(', ')}.` })
  minutes: number;
  @Field(() => String, { nullable: true, description: `At most ${talkLimits.note} characters.` })
  note?: string;
  @Field(() => String, { nullable: true, description: `At most ${talkLimits.place} characters.` })
  place?: string;
}

@InputType({ description: 'Other times for a talk.' })
export class OfferTimesInput {
  @Field(() => [String], { description: `Instants (ISO 8601), at most ${talkLimits.slots}.` })
  slots: string[];
  @Field(() => String, { description: 'IANA zone of who offers them.' })
  zone: string;
}
