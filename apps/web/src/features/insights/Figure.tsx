import { Skeleton } from '@mantine/core';
import { formatDate } from '@cohortium/i18n';
import { lazy, Suspense } from 'react';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { Fold } from '../../shared/ui/Fold.tsx';
import type { Day, Line } from './series.ts';
import classes from './Insights.module.css';

const TrendChart = lazy(() => import('./TrendChart.tsx'));

interface FigureProps {
  name: string;
  /** As it stands; null while there is too little to tell. */
  value: string | null;
  /** What it means, and what one could do. */
  means: string;
  advice: string;
  days: readonly Day[];
  lines: readonly Line[];
  say: (value: number) => string;
}

/** One figure of the network: how it stands, what that means, how it came to be, and the same as a table. */
export function Figure({ name, value, means, advice, days, lines, say }: FigureProps) {
  const t = useT('insights');
  const drawn = lines.some(line => days.filter(day => typeof line.of(day) === 'number').length > 1);
  return (
    <div className={classes['figure']}>
      <h3 className={classes['name']}>{name}</h3>
      {value === null ? <p className={classes['soft']}>{t('tooFew')}</p> : (
        <>
          <p className={classes['value']}>{value}</p>
          <p className={classes['means']}>{means} <span className={classes['advice']}>{advice}</span></p>
          {drawn && (
            <>
              {lines.length > 1 && <Legend lines={lines} />}
              <Suspense fallback={<Skeleton height={168} />}><TrendChart days={days} lines={lines} say={say} /></Suspense>
              <Fold summary={t('asTable')}><DayTable name={name} days={days} lines={lines} say={say} /></Fold>
            </>
          )}
        </>
      )}
    </div>
  );
}

function Legend({ lines }: { lines: readonly Line[] }) {
  return (
    <p className={classes['legend']} aria-hidden>
      {lines.map((line, n) => <span key={line.name}><svg width="28" height="8" focusable="false"><line x1="0" x2="28" y1="4" y2="4" className={classes[line.isMeasure ? 'measure' : `line${n % 2}`]} /></svg> {line.name}</span>)}
    </p>
  );
}

function DayTable({ name, days, lines, say }: Pick<FigureProps, 'name' | 'days' | 'lines' | 'say'>) {
  const t = useT('insights');
  const language = useLanguage();
  return (
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label={t('asTableOf', { figure: name })}>
      <table className={classes['table']}>
        <thead><tr><th scope="col">{t('day')}</th>{lines.map(line => <th key={line.name} scope="col">{line.name}</th>)}</tr></thead>
        <tbody>
          {days.toReversed().map(day => (
            <tr key={day.day}>
              <th scope="row">{formatDate(day.day, language, 'day', 'UTC')}</th>
              {lines.map(line => {
                const value = line.of(day);
                return <td key={line.name}>{typeof value === 'number' ? say(value) : '–'}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
