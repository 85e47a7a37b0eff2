import { NetworkGrouping, networkLimits, Sector } from '@cohortium/contract';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Json } from '../../kernel/graphql/scalars.ts';

registerEnumType(NetworkGrouping, { name: 'NetworkGrouping', description: 'By what the people of the network are grouped.' });

@InputType({ description: 'Which part of the network: all conditions hold together.' })
export class NetworkFilter {
  @Field(() => ID, { nullable: true })
  programmeId?: string | null;
  @Field(() => ID, { nullable: true })
  cohortId?: string | null;
  @Field(() => Sector, { nullable: true })
  sector?: Sector | null;
  @Field(() => ID, { nullable: true, description: 'Of those who let the reader know their employer.' })
  organisationId?: string | null;
}

@ObjectType('Network', { description: 'People and ties as far as the reader may see them: a tie where both of its two show theirs to the reader.' })
export class NetworkType {
  @Field(() => Int, { description: 'How many people there are in this part.' })
  size: number;
  @Field(() => Json, { nullable: true, description: `The people and their ties, as columns: the contract's \`networkPeople\`, those nearest by name. Null where there are more than ${networkLimits.people}.` })
  people: object | null;
  @Field(() => Json, { nullable: true, description: `Groups of people and the ties between them: the contract's \`networkGroups\`. Null where the people are told. At most ${networkLimits.groups} groups and the rest, none smaller than ${networkLimits.smallestGroup}.` })
  groups: object | null;
}
