import { Field, ObjectType } from '@nestjs/graphql';
import { Count } from '../../kernel/graphql/page.types.ts';

@ObjectType('FacetValue', { description: 'One value by which the directory can be narrowed, and how many people it would leave.' })
export class FacetValueType {
  @Field(() => String, { description: 'What the filter takes: an id, a code, or a place as most wrote it.' })
  value: string;
  @Field(() => String, { description: 'In the reader\'s language; for a code the code itself.' })
  label: string;
  @Field(() => String, { nullable: true, description: 'What tells it from others of the same label: a cohort\'s programme.' })
  detail: string | null;
  @Field(() => Count)
  count: Count;
  @Field(() => Boolean, { description: 'Whether the filter holds it.' })
  chosen: boolean;
}

const counted = 'Chosen values first, then the 20 most frequent.';

@ObjectType('PeopleFacets', { description: 'What the people of a list have in common, counted over what the reader may see of them: a hidden field counts as an empty one. Each facet leaves its own choice out, so that a second value can be added.' })
export class PeopleFacetsType {
  @Field(() => [FacetValueType], { description: counted })
  programmes: FacetValueType[];
  @Field(() => [FacetValueType], { description: counted })
  cohorts: FacetValueType[];
  @Field(() => [FacetValueType], { description: counted })
  sectors: FacetValueType[];
  @Field(() => [FacetValueType], { description: counted })
  organisations: FacetValueType[];
  @Field(() => [FacetValueType], { description: counted })
  places: FacetValueType[];
  @Field(() => [FacetValueType], { description: counted })
  languages: FacetValueType[];
  @Field(() => [FacetValueType], { description: counted })
  offers: FacetValueType[];
  @Field(() => [FacetValueType], { description: counted })
  needs: FacetValueType[];
  @Field(() => [FacetValueType], { description: counted })
  openTo: FacetValueType[];
}
