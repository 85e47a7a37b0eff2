import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor } from '../../kernel/authz/actor.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { ViewerType } from './identity.graphql.ts';
import { ViewerReader } from './viewer.reader.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(private readonly reader: ViewerReader) {}

  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for the anonymous.' })
  viewer(@CurrentActor() actor: Actor, @CurrentSelection() selection: Selection): Promise<Answer | null> {
    return this.reader.viewer(actor, selection);
  }
}
