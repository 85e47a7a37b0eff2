import { Sector } from '@cohortium/contract';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';

registerEnumType(Sector, { name: 'Sector', description: 'The kind of organisation; always seen by members.' });

@ObjectType('Organisation', { description: 'An employer or partner.' })
export class OrganisationType {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'In the reader\'s language where staff gave it.' })
  name: string;
  @Field(() => Sector)
  sector: Sector;
  @Field(() => String)
  place: string;
  @Field(() => String, { nullable: true })
  website: string | null;
}

@ObjectType()
export class OrganisationPage extends Page(OrganisationType) {}

@InputType()
export class AddOrganisationInput {
  @Field(() => String, { description: 'In the language of the reader; at most 120 characters.' })
  name: string;
  @Field(() => Sector)
  sector: Sector;
  @Field(() => String, { nullable: true })
  place?: string;
}
