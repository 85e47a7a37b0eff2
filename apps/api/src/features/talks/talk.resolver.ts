import { askFreeTimes, calendarAddress, offerTalk, offerTimes, talkLimits } from '@cohortium/contract';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor, type SignedIn } from '../../kernel/authz/actor.ts';
import { badField, parseInput } from '../../kernel/errors/domain-error.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { CalendarService } from './calendar.service.ts';
import { CalendarFeedType, OfferTalkInput, OfferTimesInput, TalkType } from './talk.graphql.ts';
import { TalkReader } from './talk.reader.ts';
import { TalkService } from './talk.service.ts';

const TalkId = () => Args('id', { type: () => ID });

@Resolver()
export class TalkResolver {
  constructor(
    private readonly reader: TalkReader,
    private readonly service: TalkService,
    private readonly calendar: CalendarService,
  ) {}

  @Query(() => [TalkType], { description: 'The reader\'s talks that lie ahead, the soonest first: at most 100; with one member, or that wait for the reader\'s answer.' })
  talks(
    @CurrentActor() actor: Actor, @Args('withId', { type: () => ID, nullable: true }) withId: string | null | undefined,
    @Args('waiting', { type: () => Boolean, nullable: true, description: 'Only what the reader is to answer.' }) waiting: boolean | null, @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.ahead(actor, withId ?? null, waiting ?? false, selection);
  }

  @Query(() => CalendarFeedType, { nullable: true, description: 'That the reader gave their calendar\'s address; null when not.' })
  calendarFeed(@CurrentActor() actor: Actor, @CurrentSelection() selection: Selection): Promise<Answer | null> {
    requireSignedIn(actor);
    return this.reader.calendar(actor, selection);
  }

  @Query(() => [DateTime], { description: `When the reader is free in the coming ${talkLimits.freeDays} days, by their calendar and their talks: at most ${talkLimits.freeTimes} beginnings between 9 and 17 o'clock, spread over the days. Reads the calendar anew.` })
  freeTimes(
    @CurrentActor() actor: Actor, @Args('minutes', { type: () => Int }) minutes: number, @Args('zone', { type: () => String, description: 'IANA zone of the hours.' }) zone: string,
    @Args('weekdays', { type: () => [Int], description: 'Days of the week to look at: 1 is Monday, 7 Sunday.' }) weekdays: number[],
  ): Promise<Date[]> {
    requireSignedIn(actor);
    return this.calendar.freeTimes(actor, parseInput(askFreeTimes, { minutes, zone, weekdays }));
  }

  @Mutation(() => TalkType, { description: 'Proposes a talk to a member one is connected to, with up to three times. What the two have not agreed on yet takes the new times.' })
  async offerTalk(@CurrentActor() actor: Actor, @Args('input') input: OfferTalkInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.offer(actor, parseInput(offerTalk, { ...input, note: input.note ?? '', place: input.place ?? '' })), selection);
  }

  @Mutation(() => TalkType, { description: 'Offers other times for a talk; the time that is agreed stands until one of these is taken.' })
  offerTimes(@CurrentActor() actor: Actor, @TalkId() id: string, @Args('input') input: OfferTimesInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.change(actor, id, selection, by => this.service.offerTimes(by, id, parseInput(offerTimes, { ...input })));
  }

  @Mutation(() => TalkType, { description: 'Takes one of the times that the other offered; both are sent an invitation for their calendar.' })
  takeTime(@CurrentActor() actor: Actor, @TalkId() id: string, @Args('startsAt', { type: () => String }) startsAt: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    const time = new Date(startsAt);
    if (Number.isNaN(time.getTime())) throw badField('startsAt', 'talks:error.time');
    return this.change(actor, id, selection, by => this.service.take(by, id, time));
  }

  @Mutation(() => TalkType, { description: 'None of the times suits: asks the other for others.' })
  askOtherTimes(@CurrentActor() actor: Actor, @TalkId() id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.change(actor, id, selection, by => this.service.askOthers(by, id));
  }

  @Mutation(() => TalkType, { description: 'It will not be; both calendars are told, when they know of it.' })
  cancelTalk(@CurrentActor() actor: Actor, @TalkId() id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.change(actor, id, selection, by => this.service.cancel(by, id));
  }

  @Mutation(() => CalendarFeedType, { description: 'Keeps the address of the reader\'s calendar (iCalendar, https), once it was read.' })
  async setCalendarFeed(@CurrentActor() actor: Actor, @Args('address', { type: () => String }) address: string, @CurrentSelection() selection: Selection): Promise<Answer | null> {
    requireSignedIn(actor);
    await this.calendar.keep(actor, parseInput(calendarAddress, address, 'address'));
    return this.reader.calendar(actor, selection);
  }

  @Mutation(() => Boolean, { description: 'Forgets the reader\'s calendar. True when it is so.' })
  async forgetCalendarFeed(@CurrentActor() actor: Actor): Promise<boolean> {
    requireSignedIn(actor);
    await this.calendar.forget(actor);
    return true;
  }

  private async change(actor: Actor, id: string, selection: Selection, step: (by: SignedIn) => Promise<void>): Promise<Answer> {
    requireSignedIn(actor);
    await step(actor);
    return this.reader.require(actor, id, selection);
  }
}
