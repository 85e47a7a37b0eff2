import { Button, UnstyledButton } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { useState } from 'react';
import { Name, useLanguage, useT } from '../../../shared/i18n/index.ts';
import type { Group } from '../graph/grouping.ts';
import { useGroupName } from './use-group-name.ts';
import classes from './Parts.module.css';

const shownFirst = 9;

interface LegendProps {
  title: string;
  groups: readonly Group[];
  chosen: readonly number[];
  onChoose: (chosen: number[]) => void;
  /** What kind of groups these are, where it wants saying. */
  note?: string | undefined;
}

/** What the colours say, with how many people each stands for; a press lets the others step back, so that no colour needs to be told apart. */
export function Legend({ title, groups, chosen, onChoose, note }: LegendProps) {
  const t = useT('network');
  const language = useLanguage();
  const nameOf = useGroupName();
  const [all, setAll] = useState(false);
  const shown = all ? groups : groups.filter((_, place) => place < shownFirst || chosen.includes(place));
  return (
    <div className={classes['legend']} role="group" aria-label={title}>
      {shown.map(group => {
        const place = groups.indexOf(group);
        const isChosen = chosen.includes(place);
        return (
          <UnstyledButton key={place} className={classes['key']} aria-pressed={isChosen} onClick={() => onChoose(isChosen ? chosen.filter(one => one !== place) : [...chosen, place])}>
            <span className={classes['swatch']} style={{ background: `var(${group.colour ?? '--edge'})` }} aria-hidden />
            <Name>{nameOf(group)}</Name>
            <span className={classes['soft']}>{formatNumber(group.people, language)}</span>
          </UnstyledButton>
        );
      })}
      {groups.length > shown.length && <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>{t('legend.all', { count: groups.length, number: formatNumber(groups.length, language) })}</Button>}
      {note && <p className={classes['note']}>{note}</p>}
      {chosen.length > 0 && <Button size="compact-sm" variant="subtle" onClick={() => onChoose([])}>{t('legend.clear')}</Button>}
    </div>
  );
}
