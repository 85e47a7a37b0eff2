import { NetworkGrouping, networkLimits } from '@cohortium/contract';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MemberType } from '../members/index.ts';
import { NetworkFilter, NetworkType } from './network.graphql.ts';
import { NetworkReader } from './network.reader.ts';

@Resolver()
export class NetworkResolver {
  constructor(private readonly reader: NetworkReader) {}

  @Query(() => NetworkType, { description: 'The network as the reader may see it: who there is and how their ties came to be; groups of people where there are too many.' })
  network(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => NetworkFilter, nullable: true }) filter: NetworkFilter | null,
    @Args('by', { type: () => NetworkGrouping, nullable: true, description: 'By what people are grouped where there are too many; their cohort by default.' }) by: NetworkGrouping | null,
  ): Promise<NetworkType> {
    requireSignedIn(actor);
    return this.reader.network(actor, filter ?? {}, by ?? 'COHORT');
  }

  @Query(() => [MemberType], { description: `Who these people of the network's picture are: at most ${networkLimits.named}, in any order. Each counts as one whose entry was read today; those whom the reader may not see are left out.` })
  networkNames(@CurrentActor() actor: Actor, @Args('ids', { type: () => [ID] }) ids: string[], @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.names(actor, ids, selection);
  }
}
