import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Asked', { description: 'What was asked in a room; who asked stands in the room alone.' })
export class AskedType {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'Plain text.' })
  text: string;
  @Field(() => String, { description: 'Language it is written in (ISO 639-1).' })
  lang: string;
}
