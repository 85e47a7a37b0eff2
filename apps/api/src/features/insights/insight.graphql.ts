import { insightLimits, InsightKind } from '@cohortium/contract';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConventionType } from '../conventions/index.ts';

registerEnumType(InsightKind, { name: 'InsightKind', description: "By what a programme's people are told apart in its figures." });

/** How counts are told. */
export const steps = `Told in steps of ${insightLimits.step}, rounded down; 0 is fewer than ${insightLimits.step}.`;
/** How counts of ties are told. */
export const movedSteps = `Told in steps of ${insightLimits.step} that begin at a secret place; at least so many. 0 is few, or what hangs on one person.`;
const share = 'From 0 to 1, in whole hundredths; null while there are too few ties to tell.';

@ObjectType('InsightDay', { description: 'How the network of a programme stood on a day. Shares and density are worked out from counts as they are told.' })
export class InsightDayType {
  @Field(() => String, { description: 'YYYY-MM-DD. Days before the first night are told of the people of that night.' })
  day: string;
  @Field(() => Int)
  people: number;
  @Field(() => Int, { description: `Ties between people of the programme. ${movedSteps}` })
  ties: number;
  @Field(() => Number, { nullable: true, description: 'Ties beside all there could be. From 0 to 1, in thousandths.' })
  density: number | null;
  @Field(() => Number, { nullable: true, description: `Share of ties between different cohorts. ${share}` })
  acrossCohorts: number | null;
  @Field(() => Number, { description: 'What that share would be if ties fell by lot.' })
  acrossCohortsByChance: number;
  @Field(() => Number, { nullable: true, description: `Share of ties between different sectors, of those between people whose sectors are known. ${share}` })
  acrossSectors: number | null;
  @Field(() => Number)
  acrossSectorsByChance: number;
  @Field(() => Int, { description: `People without a tie to anyone of the programme. ${steps}` })
  withoutTies: number;
  @Field(() => Int, { description: `People whose leaving would cut at least ${insightLimits.step} others off. ${steps}` })
  holdTogether: number;
  @Field(() => Number, { nullable: true, description: "Burt's constraint, the median, in twentieths: how tightly everyone's contacts know each other. Low: many bridge holes." })
  tightness: number | null;
  @Field(() => Int, { nullable: true, description: `Circles of at least ${insightLimits.step} people with more ties among themselves than to others.` })
  circles: number | null;
  @Field(() => Number, { nullable: true, description: 'How mixed circles are by cohort beside the whole programme: 1 as mixed, 0 each of one cohort only. In twentieths.' })
  cohortMix: number | null;
  @Field(() => Number, { nullable: true, description: 'The same by sector.' })
  sectorMix: number | null;
}

@ObjectType('InsightSide', { description: 'One side of a gap.' })
export class InsightSideType {
  @Field(() => [String], { description: 'Ids of cohorts, or names of sectors.' })
  keys: string[];
  @Field(() => [String], { description: "Names of the cohorts in the reader's language; empty for sectors." })
  names: string[];
}

@ObjectType('InsightGroup', { description: `A group of at least ${insightLimits.step} people; smaller ones are told together.` })
export class InsightGroupType extends InsightSideType {
  @Field(() => Int)
  people: number;
}

@ObjectType('InsightCell', { description: 'Ties between two groups, or within one.' })
export class InsightCellType {
  @Field(() => Int, { description: "A place in the table's groups." })
  one: number;
  @Field(() => Int, { description: 'Another, or the same.' })
  other: number;
  @Field(() => Int, { description: movedSteps })
  ties: number;
  @Field(() => Int, { description: 'How many there would be if as many ties fell by lot.' })
  byChance: number;
}

@ObjectType('InsightTable', { description: 'How the groups of a programme are tied to each other, as it stood last night.' })
export class InsightTableType {
  @Field(() => InsightKind)
  kind: InsightKind;
  @Field(() => [InsightGroupType])
  groups: InsightGroupType[];
  @Field(() => [InsightCellType])
  cells: InsightCellType[];
}

@ObjectType('ConventionOutcome', { description: `What came of a convention: ${insightLimits.conventionDays} days before it beside as many from its first day on.` })
export class ConventionOutcomeType {
  @Field(() => ConventionType)
  convention: ConventionType;
  @Field(() => Int, { description: `Who took part. ${steps}` })
  people: number;
  @Field(() => Int, { description: `Ties made between them in the days before. ${movedSteps} Those of today come tomorrow.` })
  tiesBefore: number;
  @Field(() => Int, { description: `Ties made between them in the days from its beginning. ${movedSteps} Those of today come tomorrow.` })
  tiesAfter: number;
  @Field(() => Boolean, { description: 'The days after are not over yet.' })
  isOpen: boolean;
  @Field(() => Int, { description: 'Ideas that came of it and that the reader may see.' })
  ideas: number;
  @Field(() => Int, { description: `Messages in the rooms of its sessions. ${steps}` })
  messages: number;
  @Field(() => Int, { description: `What was marked in them. ${steps}` })
  highlights: number;
}

@ObjectType('Insights', { description: 'The figures of a programme, for its staff.' })
export class InsightsType {
  @Field(() => [InsightDayType], { description: 'The oldest first: months at first, then days. At most 2,000.' })
  days: InsightDayType[];
  @Field(() => [InsightTableType])
  tables: InsightTableType[];
}
