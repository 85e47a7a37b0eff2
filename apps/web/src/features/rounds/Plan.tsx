import { Button, Progress } from '@mantine/core';
import { DiscardMeetingDraftDocument, DrawUpMeetingsDocument, PublishMeetingsDocument, type MeetingDrawPartsFragment, type RoundsDeskQuery } from '@cohortium/schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refresh, useGqlMutation, type RequestError } from '../../shared/graphql/index.ts';
import { Sentence, useLanguage, useReasonText, useT, When } from '../../shared/i18n/index.ts';
import { toast, toastError } from '../../shared/ui/toast.ts';
import { Summary } from './ConventionMeetings.tsx';
import { Figures } from './Figures.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { deskQuery, roundsStale } from './queries.ts';
import classes from './Rounds.module.css';

type Convention = RoundsDeskQuery['convention'];
type Rounds = NonNullable<Convention['meetingRounds']>;

const askAgain = 1000;

/** The plan that holds, the one that is being looked at, and what can be done with them. */
export function Plan({ convention, rounds }: { convention: Convention; rounds: Rounds }) {
  const t = useT('rounds');
  const reasonText = useReasonText();
  const onFailed = ({ reason, args }: RequestError) => toastError(reasonText(reason, args));
  const { draft, published } = rounds;
  const working = draft?.state === 'WORKING';
  useWatched(convention.slug, working);
  const draw = useGqlMutation(DrawUpMeetingsDocument, { refreshes: roundsStale, onFailed });
  const publish = useGqlMutation(PublishMeetingsDocument, { refreshes: roundsStale, onDone: () => toast(t('plan.published')), onFailed });
  const discard = useGqlMutation(DiscardMeetingDraftDocument, { refreshes: roundsStale, onDone: () => toast(t('plan.discarded')), onFailed });
  const [at, ready] = [{ conventionId: rounds.id }, draft?.state === 'READY'];
  const begun = published !== null && Date.parse(rounds.startsAt) < Date.now();
  return (
    <div className={classes['part']}>
      <Summary rounds={rounds} zone={convention.timeZone} />
      {!draft && !published && <p className={classes['soft']}>{t('plan.lead')}</p>}
      {working && <Working draft={draft} />}
      {draft?.state === 'FAILED' && <p role="alert">{t('plan.failed')}</p>}
      {ready && draft && (
        <>
          <h3 className={classes['plain']}>{t('plan.draft')}</h3>
          <Figures figures={draft.figures} />
        </>
      )}
      <div className={classes['row']}>
        {ready && draft && <Button mih={44} loading={publish.isPending} onClick={() => publish.mutate({ ...at, drawId: draft.id })}>{t(published ? 'plan.publishAgain' : 'plan.publish')}</Button>}
        {!working && <Button mih={44} variant={ready || published ? 'default' : 'filled'} loading={draw.isPending} onClick={() => draw.mutate(at)}>{t(begun ? 'plan.drawRest' : draft || published ? 'plan.drawAgain' : 'plan.drawUp')}</Button>}
        {draft && <Button mih={44} variant="subtle" loading={discard.isPending} onClick={() => discard.mutate(at)}>{t('plan.discard')}</Button>}
      </div>
      {ready && draft && <PlanSheet key={draft.id} convention={convention} which="draft" />}
      {published?.publishedAt && (
        <>
          <h3 className={classes['plain']}>{t('plan.holds')}</h3>
          <p className={classes['soft']}><Sentence parts={{ when: <When at={published.publishedAt} as="dayTime" /> }} text={marks => t('plan.publishedOn', marks)} /></p>
          <Figures figures={published.figures} />
          <PlanSheet key={published.id} convention={convention} which="published" />
        </>
      )}
    </div>
  );
}

/** Asks how far it is while a plan is worked out, and shows what depends on it when it is done. */
function useWatched(slug: string, working: boolean): void {
  const queryClient = useQueryClient();
  useQuery({ ...deskQuery(slug), refetchInterval: working ? askAgain : false });
  useEffect(() => {
    if (!working) void refresh(queryClient, ...roundsStale.filter(operation => operation.__meta__.name === 'DraftedMeetings'));
  }, [working, queryClient]);
}

function Working({ draft }: { draft: MeetingDrawPartsFragment }) {
  const t = useT('rounds');
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' }).format(draft.progress);
  return (
    <div role="status">
      <p className={classes['plain']}>{t('plan.working')} · {t('plan.progress', { percent })}</p>
      <Progress value={Math.max(2, 100 * draft.progress)} size="lg" aria-label={t('plan.working')} />
    </div>
  );
}
