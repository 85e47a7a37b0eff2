import { Checkbox } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { TakePartInMeetingsDocument, type MeetingRoundsPartsFragment } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { Sentence, useLanguage, useReasonText, useT, When } from '../../shared/i18n/index.ts';
import { Island } from '../../shared/ui/Island.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { toastError } from '../../shared/ui/toast.ts';
import { MyMeetings } from './MyMeetings.tsx';
import { conventionRoundsQuery, roundsStale } from './queries.ts';
import classes from './Rounds.module.css';

/** Meeting rounds on a convention's page: what they are, whether I take part, and whom I meet. Nothing where none are planned. */
export function ConventionMeetings({ slug }: { slug: string }) {
  return <Island skeleton={<ListSkeleton of="row" count={1} />}><Meetings slug={slug} /></Island>;
}

function Meetings({ slug }: { slug: string }) {
  const t = useT('rounds');
  const { data: { convention } } = useSuspenseQuery(conventionRoundsQuery(slug));
  const { meetingRounds: rounds, viewerCan } = convention;
  const desk = viewerCan.run && <LinkButton to="/conventions/$slug/rounds" params={{ slug: convention.slug }} variant="default" mih={44}>{t('toDesk')}</LinkButton>;
  if (!rounds) return desk ? <Section title={t('title')} aside={desk}><p className={classes['soft']}>{t('none')}</p></Section> : null;
  return (
    <div id="meetings" className={classes['whole']}>
      <Section title={t('title')} aside={desk}>
        <div className={classes['part']}>
          <Summary rounds={rounds} zone={convention.timeZone} isOut={rounds.publishedAt !== null} />
          {convention.phase !== 'OVER' && convention.registration && <TakePart rounds={rounds} />}
          {rounds.publishedAt && <Island skeleton={<ListSkeleton of="card" count={3} />}><MyMeetings convention={convention} rounds={rounds} /></Island>}
        </div>
      </Section>
    </div>
  );
}

/** "6 rounds of 10 minutes each · The first begins …"; once a plan is out, the plan tells that. */
export function Summary({ rounds: { rounds, minutes, startsAt, takingPart }, zone, isOut = false }: { rounds: MeetingRoundsPartsFragment; zone: string; isOut?: boolean }) {
  const t = useT('rounds');
  const language = useLanguage();
  const number = (value: number): string => formatNumber(value, language);
  return (
    <p className={classes['facts']}>
      {!isOut && <>{t('summary', { count: rounds, number: number(rounds), minutes: number(minutes) })} · <Sentence parts={{ when: <When at={startsAt} as="dayTime" zone={zone} /> }} text={marks => t('begins', marks)} /> · </>}{t('takingPart', { count: takingPart, number: number(takingPart) })}
    </p>
  );
}

function TakePart({ rounds: { id, takesPart, mayTakePart, publishedAt } }: { rounds: MeetingRoundsPartsFragment }) {
  const t = useT('rounds');
  const reasonText = useReasonText();
  const choose = useGqlMutation(TakePartInMeetingsDocument, { refreshes: roundsStale, onFailed: ({ reason, args }) => toastError(reasonText(reason, args)) });
  if (!mayTakePart) return <p className={classes['soft']}>{t('takePartClosed')}</p>;
  const wanted = choose.isPending ? choose.variables.takesPart : takesPart;
  return (
    <div>
      <Checkbox label={t('takePart')} description={t('takePartHint')} checked={wanted} onChange={event => choose.mutate({ conventionId: id, takesPart: event.currentTarget.checked })} classNames={{ body: classes['choice'] ?? '' }} />
      <p role="status" className={classes['soft']}>{takesPart && !publishedAt && t('youTakePart')}</p>
    </div>
  );
}
