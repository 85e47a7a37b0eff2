import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../kernel/graphql/scalars.ts';

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

@ObjectType('Device', { description: 'A device on which one is signed in.' })
export class DeviceType {
  @Field(() => ID)
  id: string;
  @Field(() => String, { nullable: true, description: 'The browser\'s name, where it is known.' })
  browser: string | null;
  @Field(() => String, { nullable: true, description: 'The device or its system (iPhone, Windows), where it is known.' })
  system: string | null;
  @Field(() => DateTime)
  createdAt: string;
  @Field(() => DateTime, { description: 'To the hour.' })
  lastSeenAt: string;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent: boolean;
}
