import { savedSearchLimits } from '@cohortium/contract';
import { Field, ID, InputType, Int, ObjectType, OmitType } from '@nestjs/graphql';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType, PeopleFilter } from '../members/index.ts';

@ObjectType('SavedFilter', { description: 'Which people a saved search finds: what it was saved with, to be sent as a `PeopleFilter` again.' })
export class SavedFilterType extends OmitType(PeopleFilter, [], ObjectType) {}

@ObjectType('SavedSearch', { description: "A search of the directory that the reader keeps; nobody else's." })
export class SavedSearchType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => SavedFilterType)
  filter: SavedFilterType;
  @Field(() => Boolean, { description: 'Whether new people are told of: at most once a day.' })
  tells: boolean;
  @Field(() => Boolean, { description: `It finds more than ${savedSearchLimits.toldUpTo} people, and tells of none.` })
  isWide: boolean;
  @Field(() => Int, { description: 'How many people it found since the reader last opened it, as they may see them.' })
  newCount: number;
  @Field(() => [MemberType], { description: `The latest ${savedSearchLimits.newShown} of those.` })
  newPeople: MemberType[];
  @Field(() => DateTime)
  createdAt: string;
}

@InputType({ description: 'A search to keep.' })
export class SaveSearchInput {
  @Field(() => String, { description: `One line of at most ${savedSearchLimits.name} characters.` })
  name: string;
  @Field(() => PeopleFilter, { description: 'At least one condition.' })
  filter: PeopleFilter;
}

@InputType({ description: 'What changes of a saved search; absent fields stay.' })
export class ChangeSearchInput {
  @Field(() => String, { nullable: true, description: `One line of at most ${savedSearchLimits.name} characters.` })
  name?: string;
  @Field(() => Boolean, { nullable: true })
  tells?: boolean;
}
