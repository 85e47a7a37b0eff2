import { NetworkGrouping } from '@cohortium/contract';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
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
}
