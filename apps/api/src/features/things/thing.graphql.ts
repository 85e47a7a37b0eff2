import { ThingKind } from '@cohortium/contract';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

registerEnumType(ThingKind, { name: 'ThingKind', description: 'What a text can link to.' });

@ObjectType('Thing', { description: 'What a text links to, as its reader may know it.' })
export class ThingType {
  @Field(() => ThingKind)
  kind: ThingKind;
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'Where it stands on this site, as it was asked for: `/ideas/…`.' })
  path: string;
  @Field(() => String, { description: 'Its title, or a person\'s name; plain text.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'Language of the title (ISO 639-1), where its author said.' })
  lang: string | null;
  @Field(() => String, { nullable: true, description: 'What it is part of: a session\'s convention.' })
  within: string | null;
}
