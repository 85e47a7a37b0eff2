import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { SkillType } from './skill.graphql.ts';
import { SkillReader } from './skill.reader.ts';

@Resolver(() => SkillType)
export class SkillResolver {
  constructor(private readonly reader: SkillReader) {}

  @Query(() => [SkillType], { description: 'Skills found by typing (best first), by ids, or all of them; at most 100.' })
  skills(
    @CurrentActor() actor: Actor,
    @Args('text', { type: () => String, nullable: true }) text: string | null,
    @Args('ids', { type: () => [ID], nullable: true }) ids: string[] | null,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    return ids ? this.reader.byIds(actor, ids, selection) : this.reader.search(actor, text, selection);
  }
}
