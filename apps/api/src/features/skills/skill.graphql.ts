import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('SkillGroup', { description: 'A group of the competency taxonomy.' })
export class SkillGroupType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
}

@ObjectType('Skill', { description: 'An entry of the competency taxonomy, in the reader\'s language.' })
export class SkillType {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'Stable, in Latin letters (`service-design`).' })
  key: string;
  @Field(() => String)
  name: string;
  @Field(() => [String], { description: 'Other names it is found by.' })
  aliases: string[];
  @Field(() => SkillGroupType)
  group: SkillGroupType;
}
