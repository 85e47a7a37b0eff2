import { fold, ideaLimits, sdgGoalOf, sdgGoals, sdgTargetsOf } from '@cohortium/contract';
import type { ReactNode } from 'react';
import { useT } from '../../shared/i18n/index.ts';
import { SearchPicker, type Pickable } from '../../shared/ui/SearchPicker.tsx';

interface SdgPickerProps {
  value: readonly string[];
  onChange: (codes: string[]) => void;
  error?: ReactNode;
}

/** Goals and targets by number or word: the goals until something is typed, then targets too. */
export function SdgPicker({ value, onChange, error }: SdgPickerProps) {
  const t = useT('ideas');
  const goal = (code: string): Pickable => ({ id: code, name: t('sdg.named', { code, name: t(`sdg.goal.${sdgGoalOf(code)}`) }) });
  const all = sdgGoals.flatMap(code => [goal(code), ...sdgTargetsOf(code).map(goal)]);
  const search = (words: string): Promise<Pickable[]> => {
    if (!words) return Promise.resolve(sdgGoals.map(goal));
    const wanted = fold(words);
    const found = all.filter(one => one.id === wanted || one.id.startsWith(`${wanted}.`) || one.id.startsWith(wanted) || fold(one.name).includes(wanted));
    return Promise.resolve(found.slice(0, 30));
  };
  return (
    <SearchPicker label={t('form.sdgs')} description={t('form.sdgsHint', { max: ideaLimits.sdgs })} placeholder={t('form.sdgPlaceholder')} error={error} max={ideaLimits.sdgs}
      value={value.map(goal)} search={search} onChange={chosen => onChange(chosen.map(one => one.id))} />
  );
}
