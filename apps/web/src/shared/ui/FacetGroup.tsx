import { Button, Checkbox } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { useState, type ReactNode } from 'react';
import { Name, useLanguage, useT } from '../i18n/index.ts';
import classes from './FacetGroup.module.css';

export interface FacetOption {
  value: string;
  label: string;
  /** How many results it would leave. */
  count?: number | undefined;
  /** More than that. */
  more?: boolean | undefined;
  /** What tells it from others of the same label. */
  detail?: string | undefined;
  mark?: ReactNode;
}

interface FacetGroupProps {
  legend: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** The legend stands above already, and is only told here. */
  quiet?: boolean;
  /** How many values are shown before more are asked for. */
  shown?: number;
}


/** One filter of several values, any of which may fit. */
export function FacetGroup({ legend, options, chosen, onChange, quiet = false, shown: shownFirst = 6 }: FacetGroupProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  const shown = all ? options : options.filter((option, at) => at < shownFirst || chosen.includes(option.value));
  const toggle = (value: string) => onChange(chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value]);
  if (!options.length) return null;
  return (
    <fieldset className={classes['group']}>
      <legend className={quiet ? 'unseen' : classes['legend']}>{legend}</legend>
      {shown.map(({ value, label, count, more, detail, mark }) => (
        <Checkbox
          key={value}
          classNames={{ body: classes['row'] ?? '', labelWrapper: classes['wrap'] ?? '', label: classes['label'] ?? '' }}
          checked={chosen.includes(value)}
          onChange={() => toggle(value)}
          label={<><span>{mark ?? <Name>{label}</Name>}{detail && <span className={classes['detail']}><Name>{detail}</Name></span>}</span>{count !== undefined && <Count count={count} more={more ?? false} />}</>}
        />
      ))}
      {shown.length < options.length && <Button variant="subtle" size="compact-sm" className={classes['more'] ?? ''} onClick={() => setAll(true)}>{t('action.more')}</Button>}
    </fieldset>
  );
}

/** "34", or "1,000+", which is said as what it means. */
function Count({ count, more }: { count: number; more: boolean }) {
  const t = useT();
  const number = formatNumber(count, useLanguage());
  if (!more) return <span className={classes['count']}>{number}</span>;
  const text = t('count.moreThan', { number });
  return <span className={classes['count']} title={text}><bdi dir="ltr" aria-hidden>{number}+</bdi><span className="unseen">{text}</span></span>;
}
