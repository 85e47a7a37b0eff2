import { Field, ObjectType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { SessionType } from '../conventions/index.ts';
import { IdeaPage } from '../ideas/index.ts';
import { MemberPage } from '../members/index.ts';
import { OrganisationPage } from '../organisations/index.ts';
import { MessagePage } from '../rooms/index.ts';

@ObjectType({ description: 'A page of sessions.' })
export class SessionPage extends Page(SessionType) {}

@ObjectType('Search', { description: 'What the words find, by kind, of all that the reader may see. Each kind is a page of its own, the best first.' })
export class SearchType {
  @Field(() => MemberPage, { description: 'By name, headline, offers (with the skills\' other names), work and place.' })
  people: MemberPage;
  @Field(() => IdeaPage, { description: 'By title, problem, tags and proposal; of those found alike well the newest first.' })
  ideas: IdeaPage;
  @Field(() => OrganisationPage, { description: 'By name, in any language.' })
  organisations: OrganisationPage;
  @Field(() => SessionPage, { description: 'By title and abstract in any language, and by the names of their speakers; of those found alike well the latest first.' })
  sessions: SessionPage;
  @Field(() => MessagePage, { description: 'By their words, in rooms the reader may enter; the newest first.' })
  messages: MessagePage;
}
