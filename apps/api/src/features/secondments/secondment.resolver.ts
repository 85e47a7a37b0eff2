import { SecondmentOutcome } from '@cohortium/contract';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { OpeningFilter, PostOpeningInput, SecondmentDatesInput, SecondmentDatesType, SecondmentOpeningPage, SecondmentOpeningType, UpdateOpeningInput } from './secondment.graphql.ts';
import { SecondmentReader } from './secondment.reader.ts';
import { SecondmentService } from './secondment.service.ts';

@Resolver(() => SecondmentOpeningType)
export class SecondmentResolver {
  constructor(
    private readonly reader: SecondmentReader,
    private readonly service: SecondmentService,
  ) {}

  @Query(() => SecondmentOpeningPage, { description: 'Openings for tours of service, the newest first; open ones unless the reader asks for their own.' })
  secondmentOpenings(@CurrentActor() actor: Actor, @Args('filter', { type: () => OpeningFilter, nullable: true }) filter: OpeningFilter | null, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.openings(actor, filter ?? {}, page, selection);
  }

  @Query(() => [SecondmentOpeningType], { description: 'Open ones that look for what the reader offers, the best fitting first.' })
  secondmentsForMe(@CurrentActor() actor: Actor, @Args('first', { type: () => Int, defaultValue: 3 }) first: number, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.forMe(actor, first, selection);
  }

  @Query(() => SecondmentOpeningType)
  secondmentOpening(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, id, selection);
  }

  @Query(() => SecondmentDatesType, { nullable: true, description: 'When the reader is open to a secondment.' })
  mySecondmentDates(@CurrentActor() actor: Actor, @CurrentSelection() selection: Selection): Promise<Answer | null> {
    requireSignedIn(actor);
    return this.reader.myDates(actor, selection);
  }

  @Mutation(() => SecondmentDatesType, { nullable: true, description: 'Says when the reader is open to a secondment; without dates, that they are not.' })
  async setSecondmentDates(@CurrentActor() actor: Actor, @Args('dates', { type: () => SecondmentDatesInput, nullable: true }) dates: SecondmentDatesInput | null, @CurrentSelection() selection: Selection): Promise<Answer | null> {
    requireSignedIn(actor);
    await this.service.setDates(actor, dates ?? null);
    return this.reader.myDates(actor, selection);
  }

  @Mutation(() => SecondmentOpeningType)
  async postOpening(@CurrentActor() actor: Actor, @Args('input', { type: () => PostOpeningInput }) input: PostOpeningInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.post(actor, input), selection);
  }

  @Mutation(() => SecondmentOpeningType)
  async updateOpening(@CurrentActor() actor: Actor, @Args('input', { type: () => UpdateOpeningInput }) input: UpdateOpeningInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.update(actor, input), selection);
  }

  @Mutation(() => SecondmentOpeningType, { description: 'Closes it, with what came of it.' })
  async closeOpening(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('outcome', { type: () => SecondmentOutcome }) outcome: SecondmentOutcome, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.close(actor, { id, outcome }), selection);
  }

  @Mutation(() => SecondmentOpeningType, { description: 'Opens it again.' })
  async reopenOpening(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.reopen(actor, id), selection);
  }

  @Mutation(() => SecondmentOpeningType, { description: 'Says that the reader would take it: whoever posted it is told.' })
  async askForOpening(@CurrentActor() actor: Actor, @Args('openingId', { type: () => ID }) openingId: string, @Args('note', { type: () => String, defaultValue: '' }) note: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.ask(actor, { openingId, note }), selection);
  }

  @Mutation(() => SecondmentOpeningType, { description: "Takes the reader's own wish back." })
  async withdrawFromOpening(@CurrentActor() actor: Actor, @Args('openingId', { type: () => ID }) openingId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.withdraw(actor, openingId), selection);
  }

  @Mutation(() => SecondmentOpeningType, { description: 'Answers somebody who would take it; they are told.' })
  async answerAsk(@CurrentActor() actor: Actor, @Args('askId', { type: () => ID }) askId: string, @Args('accepts', { type: () => Boolean }) accepts: boolean, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.answer(actor, askId, accepts), selection);
  }
}
