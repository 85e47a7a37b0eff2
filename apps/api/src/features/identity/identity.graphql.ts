import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Viewer', { description: 'Who is signed in: what the app needs to know of oneself.' })
export class ViewerType {
  @Field(() => ID, { description: 'The account\'s id, which is the member\'s id too.' })
  id: string;
  @Field(() => String)
  email: string;
  @Field(() => Boolean, { description: 'Runs the installation.' })
  isAdmin: boolean;
  @Field(() => String, { description: 'Language of the interface and of e-mails (ISO 639-1).' })
  locale: string;
  @Field(() => String, { description: 'IANA time zone.' })
  timeZone: string;
  @Field(() => Boolean, { description: 'Whether a password is set; otherwise links by e-mail sign in.' })
  hasPassword: boolean;
}
