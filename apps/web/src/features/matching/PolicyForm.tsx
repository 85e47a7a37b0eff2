import { Button, Checkbox, Radio, Slider } from '@mantine/core';
import type { MatchingPolicyInput, MayMeet } from '@cohortium/schema';
import { useId } from 'react';
import { formatNumber } from '@cohortium/i18n';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import classes from './Policy.module.css';

/** Steps of a preference, spelled out: the contract's schemas would weigh on the page. */
const steps = [0, 1, 2, 3, 4] as const;
type Step = (typeof steps)[number];
const stepOf = (value: number): Step => steps.find(step => step === value) ?? 0;
const ways: readonly MayMeet[] = ['ANYONE', 'OWN_PROGRAMME', 'OTHER_COHORTS'];
/** The steps of a preference in words. */
export function useStepWord(): (value: number) => string {
  const t = useT('matching');
  return value => t(`policy.step.${stepOf(value)}`);
}

interface PolicyFormProps {
  value: MatchingPolicyInput;
  onChange: (value: MatchingPolicyInput) => void;
  /** Whether it differs from what holds. */
  changed: boolean;
  saving: boolean;
  onSave: () => void;
}

/** A programme's choices, in plain words. */
export function PolicyForm({ value, onChange, changed, saving, onSave }: PolicyFormProps) {
  const t = useT('matching');
  const language = useLanguage();
  const word = useStepWord();
  const people = (count: number): string => t('policy.people', { number: formatNumber(count, language) });
  return (
    <form className={classes['form']} onSubmit={event => {
      event.preventDefault();
      onSave();
    }}>
      <Scale label={t('policy.crossCohort')} value={value.crossCohort} min={0} max={4} say={word} onChange={crossCohort => onChange({ ...value, crossCohort })} />
      <Scale label={t('policy.crossSector')} value={value.crossSector} min={0} max={4} say={word} onChange={crossSector => onChange({ ...value, crossSector })} />
      <Radio.Group size="md" label={t('policy.mayMeet')} description={t('policy.mayMeetHint')} value={value.mayMeet} onChange={chosen => onChange({ ...value, mayMeet: ways.find(way => way === chosen) ?? 'ANYONE' })}>
        <div className={classes['choices']}>{ways.map(way => <Radio key={way} value={way} label={t(`policy.${way}`)} classNames={{ body: classes['choice'] ?? '' }} />)}</div>
      </Radio.Group>
      <Checkbox label={t('policy.colleagues')} checked={value.colleagues} onChange={event => onChange({ ...value, colleagues: event.currentTarget.checked })} classNames={{ body: classes['choice'] ?? '' }} />
      <Scale label={t('policy.mostShown')} hint={t('policy.mostShownHint')} value={value.mostShown} min={3} max={30} say={people} onChange={mostShown => onChange({ ...value, mostShown })} />
      <div className={classes['save']}>
        <Button type="submit" mih={44} disabled={!changed} loading={saving}>{t('policy.save')}</Button>
        <span role="status" className={classes['soft']}>{changed && t('policy.unsaved')}</span>
      </div>
    </form>
  );
}

interface ScaleProps {
  label: string;
  hint?: string;
  value: number;
  min: number;
  max: number;
  /** The value in words, shown and read aloud. */
  say: (value: number) => string;
  onChange: (value: number) => void;
}

function Scale({ label, hint, value, min, max, say, onChange }: ScaleProps) {
  const id = useId();
  return (
    <div className={classes['scale']}>
      <p id={id} className={classes['label']}>{label}: <strong>{say(value)}</strong></p>
      {hint && <p className={classes['soft']}>{hint}</p>}
      <Slider value={value} min={min} max={max} step={1} label={null} size="lg" thumbSize={28} thumbProps={{ 'aria-labelledby': id, 'aria-valuetext': say(value) }} onChange={onChange} />
    </div>
  );
}
