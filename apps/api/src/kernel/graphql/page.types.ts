import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { paging } from '@cohortium/contract';

@ObjectType({ description: 'Where a page ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page. Opaque; belongs to this list, its filter and its reader.' })
  endCursor: string | null;
}

@ObjectType({ description: `How many there are: exact up to ${paging.countUpTo}.` })
export class Count {
  @Field(() => Int, { description: `At most ${paging.countUpTo}.` })
  value: number;
  @Field(() => Boolean, { description: 'Whether there are more than `value`.' })
  more: boolean;
}

/** Which part of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `At most ${paging.maxSize}; ${paging.defaultSize} unless said otherwise.` })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

/** A page of a type: `class MemberPage extends Page(MemberType) {}`. */
export function Page<T extends object>(Node: Type<T>): Type<{ nodes: T[]; pageInfo: PageInfo; count: Count }> {
  @ObjectType({ isAbstract: true })
  class PageOf {
    @Field(() => [Node], { description: 'The rows, in the list\'s order.' })
    nodes: T[];
    @Field(() => PageInfo)
    pageInfo: PageInfo;
    @Field(() => Count, { description: 'Over all pages. Costs a count: ask for it once.' })
    count: Count;
  }
  return PageOf;
}
