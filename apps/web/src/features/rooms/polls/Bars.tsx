import type { PollTally } from '@cohortium/contract';
import { Button } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { useState } from 'react';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import { fullBar, meanMark, type ShownPoll } from './shown-polls.ts';
import { Voters } from './Voters.tsx';
import classes from './Polls.module.css';

/** How a poll stands, a bar an option; my own choice is marked by more than colour. */
export function Bars({ poll, tally, voters }: { poll: ShownPoll; tally: PollTally; voters: number }) {
  const t = useT('polls');
  const language = useLanguage();
  const [asked, setAsked] = useState<number | null>(null);
  const full = Math.max(1, fullBar(poll, voters));
  const names = poll.pollKind === 'SCALE' ? tally.map((_, at) => formatNumber(at + 1, language)) : poll.options;
  const mean = poll.pollKind === 'SCALE' ? meanMark(tally) : null;
  const unit = poll.pollKind === 'RANKED' ? 'bar.points' : 'bar.votes';
  return (
    <>
      {mean !== null && <p className={classes['mean']}>{t('bar.mean', { number: formatNumber(Math.round(mean * 10) / 10, language) })}</p>}
      <ol className={classes['bars']}>
        {names.map((name, at) => {
          const count = tally[at] ?? 0;
          const place = poll.choices.indexOf(at + 1) + 1;
          const isMine = place > 0;
          const counted = t(unit, { count, number: formatNumber(count, language) });
          return (
            <li key={at} data-mine={isMine || undefined}>
              <span className={classes['name']}><span dir="auto">{name}</span>{isMine && <span className={classes['mine']}>{poll.pollKind === 'RANKED' ? t('vote.yourRank', { number: formatNumber(place, language) }) : t('vote.yours')}</span>}</span>
              <span className={classes['bar']} aria-hidden><span style={{ inlineSize: `${Math.round((count / full) * 100)}%` }} /></span>
              <span className={classes['number']}>
                {!poll.isAnonymous && count > 0 && poll.revision > 0
                  ? <Button variant="subtle" size="compact-sm" mih={32} aria-label={`${counted}. ${t('bar.who', { option: name })}`} onClick={() => setAsked(at + 1)}>{counted}</Button>
                  : counted}
              </span>
            </li>
          );
        })}
      </ol>
      {poll.pollKind === 'RANKED' && <p className={classes['hint']}>{t('bar.rule', { count: poll.options.length })}</p>}
      {asked !== null && <Voters pollId={poll.id} choice={asked} option={names[asked - 1] ?? ''} onClose={() => setAsked(null)} />}
    </>
  );
}
