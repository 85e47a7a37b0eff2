import { thingLimits, thingPaths, thingWords } from '@cohortium/contract';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { parseInput } from '../../kernel/errors/domain-error.ts';
import { ThingType } from './thing.graphql.ts';
import { ThingReader } from './thing.reader.ts';

@Resolver(() => ThingType)
export class ThingResolver {
  constructor(private readonly reader: ThingReader) {}

  @Query(() => [ThingType], { description: `Ideas, sessions and conventions to link to, at most ${thingLimits.found}, that the reader may see: with words in the title that begin so, or, for none, the nearest in time.` })
  thingsNamed(@CurrentActor() actor: Actor, @Args('text', { description: `At most ${thingLimits.words} characters.` }) text: string): Promise<ThingType[]> {
    requireSignedIn(actor);
    return this.reader.find(actor, parseInput(thingWords, text, 'text'));
  }

  @Query(() => [ThingType], { description: `What stands at paths of this site that texts link to, at most ${thingLimits.asked}; what the reader may not see is left out, as what does not exist.` })
  thingsAt(@CurrentActor() actor: Actor, @Args('paths', { type: () => [String], description: '`/ideas/…`, `/sessions/…`, `/conventions/…`, `/people/…`' }) paths: string[]): Promise<ThingType[]> {
    return this.reader.at(actor, parseInput(thingPaths, paths, 'paths'));
  }
}
