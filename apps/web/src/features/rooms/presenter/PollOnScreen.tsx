import type { RoomPoll } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import { sizeOf } from './on-screen.ts';
import classes from './Presenter.module.css';

const marks = ['1', '2', '3', '4', '5'];

/** A poll with its live bars; where results are kept until it closes, the options and how many have voted. */
export function PollOnScreen({ poll: { question, lang, options, pollKind, tally, voters, state } }: { poll: RoomPoll }) {
  const t = useT('rooms');
  const language = useLanguage();
  const words = pollKind === 'SCALE' ? marks : options;
  const most = Math.max(1, ...(tally ?? []));
  const number = (value: number): string => formatNumber(value, language);
  return (
    <>
      <p className={classes['label']}>{t(state === 'OPEN' ? 'present.poll' : 'present.pollClosed')} · {t('present.voters', { count: voters, number: number(voters) })}</p>
      <p className={classes['big']} data-size={sizeOf(question) === 'large' ? 'medium' : 'small'} lang={lang} dir="auto">{question}</p>
      <ul className={classes['bars']} data-many={words.length > 5 || undefined}>
        {words.map((option, at) => (
          <li key={option}>
            <span className={classes['option']} lang={lang} dir="auto">{option}</span>
            {tally && <span className={classes['bar']} style={{ inlineSize: `${Math.max((tally[at] ?? 0) / most, 0.004) * 100}%` }} aria-hidden />}
            {tally && <span className={classes['tally']}>{number(tally[at] ?? 0)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
