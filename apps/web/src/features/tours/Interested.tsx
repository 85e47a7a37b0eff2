import { Button } from '@mantine/core';
import { AnswerAskDocument, type WholeOpeningFragment } from '@cohortium/schema';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT, When } from '../../shared/i18n/index.ts';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { TieButton } from '../connections/index.ts';
import { Fit } from './Fit.tsx';
import { Term } from './OpeningCard.tsx';
import { useOpeningChange } from './use-opening-change.ts';
import classes from './Tours.module.css';

/** Who would take it, for whoever posted it. */
export function Asks({ opening }: { opening: WholeOpeningFragment }) {
  const t = useT('secondments');
  if (!opening.asks.length) return <p className={classes['facts']}>{t('asks.none')}</p>;
  return <ul className={classes['cards']}>{opening.asks.map(ask => <li key={ask.id}><OneAsk ask={ask} /></li>)}</ul>;
}

function OneAsk({ ask: { id, member, note, state, askedAt } }: { ask: WholeOpeningFragment['asks'][number] }) {
  const t = useT('secondments');
  const { keep, onFailed } = useOpeningChange();
  const answer = useGqlMutation(AnswerAskDocument, { onDone: ({ answerAsk }) => keep(answerAsk), onFailed });
  if (!member) return null;
  return (
    <PersonCard person={{ ...member, offers: [] }} actions={(
      <span className={classes['row']}>
        <TieButton member={member} />
        {state !== 'ACCEPTED' && <Button variant="default" mih={44} aria-label={t('asks.acceptNamed', { name: member.name })} onClick={() => answer.mutate({ askId: id, accepts: true })}>{t('asks.accept')}</Button>}
        {state !== 'DECLINED' && <Button variant="subtle" mih={44} aria-label={t('asks.declineNamed', { name: member.name })} onClick={() => answer.mutate({ askId: id, accepts: false })}>{t('asks.decline')}</Button>}
      </span>
    )}>
      {note && <p className={classes['plain']}><bdi>{note}</bdi></p>}
      <p className={classes['facts']}><When at={askedAt} as="relative" />{state !== 'ASKED' && <> · {t(`asks.${state === 'ACCEPTED' ? 'accepted' : 'declined'}`)}</>}</p>
    </PersonCard>
  );
}

/** Members who are open to a secondment and offer what is looked for. */
export function Candidates({ opening }: { opening: WholeOpeningFragment }) {
  const t = useT('secondments');
  if (!opening.candidates.length) return <p className={classes['facts']}>{t('candidates.none')}</p>;
  return (
    <ul className={classes['cards']}>
      {opening.candidates.map(({ member, dates, fit }) => (
        <li key={member.id}>
          <PersonCard person={{ ...member, offers: [] }} actions={<TieButton member={member} />}>
            {dates && <p className={classes['plain']}><Term term={dates} /></p>}
            <Fit fit={fit} mine={false} />
          </PersonCard>
        </li>
      ))}
    </ul>
  );
}
