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
  mark?: ReactNode;
}

interface FacetGroupProps {
  legend: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

const shownFirst = 6;

/** One filter of several values, any of which may fit. */
export function FacetGroup({ legend, options, chosen, onChange }: FacetGroupProps) {
  const t = useT();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? options : options.filter((option, at) => at < shownFirst || chosen.includes(option.value));
  const toggle = (value: string) => onChange(chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value]);
  return (
    <fieldset className={classes['group']}>
      <legend className={classes['legend']}>{legend}</legend>
      {shown.map(({ value, label, count, mark }) => (
        <Checkbox
          key={value}
          classNames={{ body: classes['row'] ?? '', labelWrapper: classes['wrap'] ?? '', label: classes['label'] ?? '' }}
          checked={chosen.includes(value)}
          onChange={() => toggle(value)}
          label={<>{mark ?? <Name>{label}</Name>}{count !== undefined && <span className={classes['count']}>{formatNumber(count, language)}</span>}</>}
        />
      ))}
      {shown.length < options.length && <Button variant="subtle" size="compact-sm" className={classes['more'] ?? ''} onClick={() => setAll(true)}>{t('action.more')}</Button>}
    </fieldset>
  );
}
