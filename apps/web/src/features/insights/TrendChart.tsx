import { formatDate, directionOf } from '@cohortium/i18n';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../../shared/i18n/index.ts';
import type { Day, Line as Drawn } from './series.ts';
import classes from './Insights.module.css';

interface TrendChartProps {
  days: readonly Day[];
  lines: readonly Drawn[];
  say: (value: number) => string;
}
const strokes = ['var(--accent)', 'var(--live)'];

/** Figures over time. Hidden from screen readers: the table beside it says the same. Loaded when first shown. */
export default function TrendChart({ days, lines, say }: TrendChartProps) {
  const language = useLanguage();
  const mirrored = directionOf(language) === 'rtl';
  const points = days.map(day => ({ at: Date.parse(day.day), ...Object.fromEntries(lines.map((line, n) => [`line${n}`, line.of(day) ?? null])) }));
  const date = (at: number): string => formatDate(new Date(at), language, 'day', 'UTC');
  // The drawing runs from left to right in every language; a date's own words do not.
  const inItsOwnDirection = (at: number): string => `\u2068${date(at)}\u2069`;
  return (
    <div className={classes['chart']} aria-hidden dir="ltr">
      <ResponsiveContainer width="100%" height={168} initialDimension={{ width: 320, height: 168 }}>
        <LineChart data={points} accessibilityLayer={false} margin={{ top: 8, right: mirrored ? 0 : 12, bottom: 0, left: mirrored ? 12 : 0 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="at" type="number" scale="time" domain={['dataMin', 'dataMax']} reversed={mirrored} tickFormatter={inItsOwnDirection} tick={{ fill: 'var(--soft)', fontSize: 12 }} stroke="var(--edge)" minTickGap={48} tickCount={4} />
          <YAxis orientation={mirrored ? 'right' : 'left'} width={52} tickFormatter={say} tick={{ fill: 'var(--soft)', fontSize: 12 }} stroke="var(--edge)" domain={[0, 'auto']} />
          <Tooltip isAnimationActive={false} labelFormatter={(at: unknown) => date(Number(at))} formatter={(value: unknown) => say(Number(value))}
            contentStyle={{ background: 'var(--raised)', border: '1px solid var(--line)', borderRadius: 8, color: 'var(--ink)', direction: mirrored ? 'rtl' : 'ltr' }} />
          {lines.map((line, n) => (
            <Line key={line.name} type="monotone" dataKey={`line${n}`} name={line.name} stroke={line.isMeasure ? 'var(--soft)' : strokes[n % 2]} strokeWidth={line.isMeasure ? 1.5 : 2.5}
              strokeDasharray={line.isMeasure ? '5 4' : n % 2 ? '9 3' : ''} dot={points.length < 3} isAnimationActive={false} connectNulls />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
