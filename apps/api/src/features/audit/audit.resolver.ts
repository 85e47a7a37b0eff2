import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { AuditEntryPage } from './audit.graphql.ts';
import { AuditReader } from './audit.reader.ts';

@Resolver()
export class AuditResolver {
  constructor(private readonly reader: AuditReader) {}

  @Query(() => AuditEntryPage, { description: 'Acts of power, newest first: a programme\'s for its staff; without a programme all of them, for admins.' })
  auditLog(
    @CurrentActor() actor: Actor,
    @Args('programmeId', { type: () => ID, nullable: true }) programmeId: string | null,
    @Args() page: PageArgs,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.log(actor, programmeId ?? null, page, selection);
  }
}
