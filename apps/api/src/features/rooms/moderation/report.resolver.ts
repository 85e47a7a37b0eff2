import { ReportOutcome } from '@cohortium/contract';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentActor, requireSignedIn, type Actor } from '../../../kernel/authz/actor.ts';
import { parseId, parseInput } from '../../../kernel/errors/domain-error.ts';
import { PageArgs } from '../../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../../kernel/read/current-selection.ts';
import type { Answer } from '../../../kernel/read/page.ts';
import type { Selection } from '../../../kernel/read/selection.ts';
import { ReportHandler } from './report-handler.ts';
import { ReportPage, ReportType } from './report.graphql.ts';
import { ReportReader } from './report.reader.ts';

const end = z.iso.datetime().nullable();

@Resolver(() => ReportType)
export class ReportResolver {
  constructor(
    private readonly reader: ReportReader,
    private readonly handler: ReportHandler,
  ) {}

  @Query(() => [ReportType], { description: 'Reports that wait in a room, the oldest first, at most 100. For its moderators.' })
  roomReports(@CurrentActor() actor: Actor, @Args('roomId', { type: () => ID }) roomId: string, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.ofRoom(actor, roomId, selection);
  }

  @Query(() => ReportPage, { description: 'Reports in a programme\'s rooms and between its members: waiting ones the oldest first, handled ones the newest first. For its staff; admins also find those of no programme.' })
  programmeReports(
    @CurrentActor() actor: Actor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('isHandled', { type: () => Boolean, defaultValue: false }) isHandled: boolean,
    @Args() page: PageArgs,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.ofProgramme(actor, programmeId, isHandled, page, selection);
  }

  @Mutation(() => ReportType, { description: 'Tells who judges a report who asked the anonymous question it is about. Logged.' })
  async revealAsker(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    await this.handler.reveal(actor, parseId(id));
    return this.reader.require(actor, id, selection);
  }

  @Mutation(() => ReportType, { description: 'Ends a report, and all open ones about the same. For staff and admins; CONFLICT when it was handled before.' })
  async handleReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('outcome', { type: () => ReportOutcome }) outcome: ReportOutcome,
    @Args('until', { type: () => String, nullable: true, description: 'The end of a mute or removal, an instant; null is for good.' }) until: string | null,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    await this.handler.handleByStaff(actor, parseId(id), { outcome, until: parseInput(end, until ?? null, 'until') });
    return this.reader.require(actor, id, selection);
  }
}
