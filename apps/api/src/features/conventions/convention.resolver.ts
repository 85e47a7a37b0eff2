import { Attendance, Phase } from '@cohortium/contract';
import { Args, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { Page, PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MemberPage } from '../members/index.ts';
import { ConventionType, SessionType } from './convention.graphql.ts';
import { ConventionReader } from './convention.reader.ts';
import { ConventionService } from './convention.service.ts';

@ObjectType({ description: 'A page of conventions.' })
export class ConventionPage extends Page(ConventionType) {}

@Resolver(() => ConventionType)
export class ConventionResolver {
  constructor(
    private readonly reader: ConventionReader,
    private readonly service: ConventionService,
  ) {}

  @Query(() => ConventionPage, { description: 'Conventions the reader may see.' })
  conventions(
    @CurrentActor() actor: Actor,
    @Args('phases', { type: () => [Phase], nullable: true, description: 'Only these. Past ones alone come latest first, others soonest first.' }) phases: Phase[] | null,
    @Args() page: PageArgs,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.page(actor, phases, page, selection);
  }

  @Query(() => ConventionType)
  convention(@CurrentActor() actor: Actor, @Args('slug', { type: () => String, description: 'Its name in addresses, or its id.' }) slug: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.requireBySlug(actor, slug, selection);
  }

  @Query(() => MemberPage, { description: 'Who takes part in a convention, by name; told to those who take part and to its staff.' })
  conventionPeople(@CurrentActor() actor: Actor, @Args('conventionId', { type: () => ID }) conventionId: string, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.people(actor, conventionId, page, selection);
  }

  @Query(() => SessionType)
  session(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.requireSession(actor, id, selection);
  }

  @Query(() => [SessionType], { description: 'Sessions on now, then those of the next two days, of conventions the reader takes part in.' })
  mySessions(@CurrentActor() actor: Actor, @Args('first', { type: () => Int, defaultValue: 5 }) first: number, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.mySessions(actor, first, selection);
  }

  @Mutation(() => ConventionType, { description: 'Takes part; again with the other attendance to change it.' })
  async registerForConvention(
    @CurrentActor() actor: Actor,
    @Args('conventionId', { type: () => ID }) conventionId: string,
    @Args('attendance', { type: () => Attendance }) attendance: Attendance,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    await this.service.register(actor, conventionId, attendance);
    return this.reader.require(actor, conventionId, selection);
  }

  @Mutation(() => ConventionType, { description: 'No longer takes part; may register again.' })
  async cancelRegistration(@CurrentActor() actor: Actor, @Args('conventionId', { type: () => ID }) conventionId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    await this.service.cancel(actor, conventionId);
    return this.reader.require(actor, conventionId, selection);
  }
}
