import { directionOf } from '@cohortium/i18n';
import { CaughtMailDocument } from '@cohortium/schema';
import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft } from '@tabler/icons-react';
import { gqlQuery } from '../../shared/graphql/index.ts';
import { Name, useT, When } from '../../shared/i18n/index.ts';
import { TextLink } from '../../shared/ui/links.tsx';
import { ThreadLoader } from '../../shared/ui/ThreadLoader.tsx';
import classes from './MailPage.module.css';

/** Its links open in this window; the frame itself runs nothing and reaches nothing. */
const opening = (html: string): string => html.replace('<head>', '<head><base target="_top">');

/** One e-mail, as a mail program would show it. */
export function CaughtMail({ id }: { id: string }) {
  const t = useT('demo');
  const { data, error } = useQuery({ ...gqlQuery(CaughtMailDocument, { id }), staleTime: Infinity });
  const back = <TextLink to="/mail" search={{}} className={classes['back']}><IconArrowLeft size={18} stroke={1.7} data-mirrored aria-hidden />{t('mail.back')}</TextLink>;
  if (error) return <>{back}<p>{t('mail.noSuch')}</p></>;
  if (!data) return <ThreadLoader />;
  const { subject, recipient, html, locale, calendar, caughtAt } = data.caughtMail;
  return (
    <article>
      {back}
      <h2 className={classes['title']}><bdi lang={locale} dir={directionOf(locale)}>{subject}</bdi></h2>
      <p className={classes['soft']}>{t('mail.to')} <Name>{recipient}</Name> · <When at={caughtAt} as="dayTime" /></p>
      {calendar && <p className={classes['soft']}><a href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`} download="invitation.ics">invitation.ics</a></p>}
      <iframe className={classes['frame']} title={t('mail.frame')} sandbox="allow-top-navigation-by-user-activation" srcDoc={opening(html)} />
    </article>
  );
}
