import { CohortState, ProgrammeRole } from '@cohortium/contract';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

registerEnumType(CohortState, { name: 'CohortState', description: 'Whether a cohort is running or has graduated.' });
registerEnumType(ProgrammeRole, { name: 'ProgrammeRole', description: 'What someone does for a programme.' });

@ObjectType('Principle', { description: 'A leadership principle of a programme, to which talks refer.' })
export class PrincipleType {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  position: number;
  @Field(() => String)
  name: string;
  @Field(() => String)
  text: string;
}

@ObjectType('ProgrammeAbilities', { description: 'What the reader may do with a programme.' })
export class ProgrammeAbilitiesType {
  @Field(() => Boolean, { description: 'Invite people and see who was invited.' })
  invite: boolean;
  @Field(() => Boolean, { description: 'Add a cohort.' })
  addCohort: boolean;
  @Field(() => Boolean, { description: 'Change its settings, name who works for it, and read what was done.' })
  setUp: boolean;
}

@ObjectType('Programme', { description: 'A leadership programme.' })
export class ProgrammeType {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'Its name in addresses.' })
  slug: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  about: string | null;
  @Field(() => String, { nullable: true, description: 'Accent colour (`#0B5E66`); the app corrects its contrast.' })
  accent: string | null;
  @Field(() => [CohortType], { description: 'Newest first.' })
  cohorts: object[];
  @Field(() => [PrincipleType])
  principles: PrincipleType[];
  @Field(() => Boolean, { description: 'Whether its members may show fields to visitors.' })
  allowsPublicFields: boolean;
  @Field(() => ProgrammeAbilitiesType)
  viewerCan: ProgrammeAbilitiesType;
}

@ObjectType('Cohort', { description: 'One intake of a programme.' })
export class CohortType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  year: number;
  @Field(() => String, { nullable: true, description: 'First day (`2016-03-01`).' })
  startsOn: string | null;
  @Field(() => String, { nullable: true, description: 'Last day.' })
  endsOn: string | null;
  @Field(() => CohortState)
  state: CohortState;
  @Field(() => ProgrammeType)
  programme: ProgrammeType;
  @Field(() => Boolean, { description: 'Whether the reader belongs to it.' })
  isMine: boolean;
}
