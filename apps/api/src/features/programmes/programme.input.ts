import { CohortState, programmeLimits } from '@cohortium/contract';
import { Field, InputType, Int } from '@nestjs/graphql';

@InputType()
export class CreateProgrammeInput {
  @Field(() => String, { description: 'Its name in addresses: small Latin letters, digits and hyphens.' })
  slug: string;
  @Field(() => String, { description: `At most ${programmeLimits.name} characters.` })
  nameEn: string;
  @Field(() => String, { nullable: true })
  nameHe?: string;
  @Field(() => String, { nullable: true, description: 'Markdown.' })
  aboutEn?: string;
  @Field(() => String, { nullable: true, description: 'Markdown.' })
  aboutHe?: string;
}

@InputType()
export class AddCohortInput {
  @Field(() => String)
  nameEn: string;
  @Field(() => String, { nullable: true })
  nameHe?: string;
  @Field(() => Int)
  year: number;
  @Field(() => String, { nullable: true, description: 'First day (`2026-03-01`).' })
  startsOn?: string | null;
  @Field(() => String, { nullable: true })
  endsOn?: string | null;
  @Field(() => CohortState)
  state: CohortState;
}
