import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { ProgrammeReader, ProgrammeType } from '../programmes/index.ts';
import { MemberReader } from './member.reader.ts';
import { PublicFieldsService } from './public-fields.service.ts';
import { PublicProfileType } from './public-profile.graphql.ts';

@Resolver()
export class PublicProfileResolver {
  constructor(
    private readonly reader: MemberReader,
    private readonly programmes: ProgrammeReader,
    private readonly service: PublicFieldsService,
  ) {}

  @Query(() => PublicProfileType, { description: 'A member as visitors see them; needs no session. NOT_FOUND for all who show visitors nothing.' })
  publicProfile(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.reader.requirePublic(actor, id, selection);
  }

  @Mutation(() => ProgrammeType, { description: 'Whether members of the programme may show fields to visitors; for its staff. Forbidding it makes such fields the members\' again.' })
  async allowPublicFields(
    @CurrentActor() actor: Actor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('allowed', { type: () => Boolean }) allowed: boolean,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.programmes.require(actor, await this.service.allow(actor, programmeId, allowed), selection);
  }
}
