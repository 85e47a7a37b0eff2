import { Injectable } from '@nestjs/common';
import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor } from '../authz/actor.ts';
import { Database } from '../database/database.ts';
import { raw, sql } from '../database/sql.ts';
import { notFound, parseId } from '../errors/domain-error.ts';
import { Page, PageArgs } from '../graphql/page.types.ts';
import { DateTime } from '../graphql/scalars.ts';
import { CurrentSelection } from '../read/current-selection.ts';
import { readPage, requireRow, type Answer } from '../read/page.ts';
import type { Selection } from '../read/selection.ts';
import { column, instant, Shape } from '../read/shape.ts';
import { Mailer } from './mailer.ts';

@ObjectType('CaughtMail', { description: 'An e-mail that was kept to be read here instead of being sent.' })
export class CaughtMailType {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'The address it is for.' })
  recipient: string;
  @Field(() => String)
  subject: string;
  @Field(() => String, { description: 'As a mail program would show it.' })
  html: string;
  @Field(() => String)
  text: string;
  @Field(() => String, { description: 'Its language (ISO 639-1).' })
  locale: string;
  @Field(() => String, { nullable: true, description: 'The invitation for calendar programs that came with it (iCalendar).' })
  calendar: string | null;
  @Field(() => DateTime)
  caughtAt: string;
}

@ObjectType({ description: 'A page of caught e-mails.' })
export class CaughtMailPage extends Page(CaughtMailType) {}

const caughtMailShape = new Shape('CaughtMail', { table: 'caught_mail' }, {
  id: column('id'), recipient: column('recipient'), subject: column('subject'), html: column('html'), text: column('text'), locale: column('locale'), calendar: column('calendar'), caughtAt: instant('caught_at'),
});

/** Reads what was caught. Where e-mails are sent, all of it answers as if it did not exist. */
@Injectable()
@Resolver(() => CaughtMailType)
export class CaughtMailResolver {
  constructor(
    private readonly db: Database,
    private readonly mailer: Mailer,
  ) {}

  @Query(() => CaughtMailPage, { description: 'E-mails caught in demonstration or development, newest first. NOT_FOUND where e-mails are sent.' })
  caughtMails(@CurrentActor() actor: Actor, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    if (!this.mailer.catches) throw notFound();
    const order = [{ by: raw('t0.caught_at'), type: 'timestamptz' as const, descending: true }, { by: raw('t0.id'), type: 'uuid' as const, descending: true }];
    return readPage(this.db, { shape: caughtMailShape, actor, selection, where: sql`true`, order, ...page });
  }

  @Query(() => CaughtMailType, { description: 'One caught e-mail.' })
  caughtMail(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    if (!this.mailer.catches) throw notFound();
    return requireRow(this.db, caughtMailShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }
}
