import { Module } from '@nestjs/common';
import './message.fields.ts';
import { SearchReader } from './search.reader.ts';
import { SearchResolver } from './search.resolver.ts';
import { SimilarPeopleReader } from './similar-people.ts';

/** One search over all that a reader may see. */
@Module({ providers: [SearchReader, SimilarPeopleReader, SearchResolver] })
export class SearchModule {}
