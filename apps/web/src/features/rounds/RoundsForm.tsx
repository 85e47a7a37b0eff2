import { Button, Checkbox, Fieldset, NumberInput, Radio, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { formatNumber } from '@cohortium/i18n';
import { setUpRounds } from '@cohortium/contract';
import { SetUpRoundsDocument, type RoundsDeskQuery, type SetUpRoundsInput } from '@cohortium/schema';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { roundsStale } from './queries.ts';
import classes from './Rounds.module.css';

type Convention = RoundsDeskQuery['convention'];
type Rounds = NonNullable<Convention['meetingRounds']>;

/** What the form holds: numbers as typed, and a number of tables for every place. */
type Values = Omit<SetUpRoundsInput, 'tables' | 'rounds' | 'minutes' | 'pause'> & { rounds: number | string; minutes: number | string; pause: number | string; places: (number | string)[] };

const seatsAtTable = 2;
const whole = (value: number | string): number => (typeof value === 'number' ? value : Number.parseInt(value, 10) || 0);

const valuesOf = (convention: Convention, rounds: Rounds | null): Values => ({
  conventionId: convention.id, version: rounds?.version ?? 0, rounds: rounds?.rounds ?? 6, minutes: rounds?.minutes ?? 10, pause: rounds?.pause ?? 2, startsAt: rounds?.startsAtThere ?? `${convention.startsOn}T16:00`,
  everyone: rounds?.everyone ?? false, preferSectors: rounds?.preferSectors ?? true, preferCohorts: rounds?.preferCohorts ?? true, leaveOutConnected: rounds?.leaveOutConnected ?? true,
  places: convention.places.map(({ id, capacity }) => (rounds ? (rounds.tables.find(({ place }) => place.id === id)?.tables ?? 0) : Math.floor((capacity ?? 0) / 4))),
});

const inputOf = (convention: Convention, { places, rounds, minutes, pause, ...values }: Values): SetUpRoundsInput => ({
  ...values, rounds: whole(rounds), minutes: whole(minutes), pause: whole(pause),
  tables: convention.places.flatMap(({ id }, at) => (whole(places[at] ?? 0) > 0 ? [{ placeId: id, tables: whole(places[at] ?? 0) }] : [])),
});

/** When the last round ends, on the same clock; what is half typed has no end. */
function endOf(values: Values): string | null {
  const begins = Date.parse(`${values.startsAt}Z`);
  const count = whole(values.rounds);
  if (Number.isNaN(begins) || count < 1) return null;
  return new Date(begins + (count * whole(values.minutes) + (count - 1) * whole(values.pause)) * 60_000).toISOString().slice(11, 16);
}

/** Times, tables and preferences of the rounds. */
export function RoundsForm({ convention, rounds }: { convention: Convention; rounds: Rounds | null }) {
  const t = useT('rounds');
  const language = useLanguage();
  const form = useForm<Values>({ mode: 'controlled', initialValues: valuesOf(convention, rounds), validate: values => schemaForm(setUpRounds)(inputOf(convention, values)) });
  const save = useGqlMutation(SetUpRoundsDocument, { refreshes: roundsStale, onDone: () => toast(t('set.saved')), onFailed: error => void applyServerErrors(form, error) });
  const tables = form.values.places.reduce((sum: number, place) => sum + whole(place), 0);
  const ends = endOf(form.values);
  const number = (value: number): string => formatNumber(value, language);
  const box = { classNames: { body: classes['choice'] ?? '' } };
  const count = { size: 'md', allowDecimal: false, allowNegative: false } as const;
  return (
    <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => save.mutate({ input: inputOf(convention, values) }), focusFirstError(form))}>
      <FormError error={save.error} />
      <div className={classes['numbers']}>
        <NumberInput {...count} label={t('set.rounds')} min={1} max={20} {...form.getInputProps('rounds')} />
        <NumberInput {...count} label={t('set.minutes')} min={3} max={60} {...form.getInputProps('minutes')} />
        <NumberInput {...count} label={t('set.pause')} min={0} max={30} {...form.getInputProps('pause')} />
      </div>
      <TextInput size="md" type="datetime-local" label={t('set.startsAt')} description={[t('set.startsAtHint', { zone: convention.timeZone }), ends && t('set.ends', { time: ends }), rounds?.publishedAt && t('set.startsAtAgain')].filter(Boolean).join(' ')} {...form.getInputProps('startsAt')} />
      <Radio.Group label={t('set.who')} value={form.values.everyone ? 'everyone' : 'chosen'} onChange={value => form.setFieldValue('everyone', value === 'everyone')}>
        <Radio value="chosen" label={t('set.chosen')} {...box} />
        <Radio value="everyone" label={t('set.everyone')} {...box} />
      </Radio.Group>
      <Fieldset legend={t('set.prefer')} variant="unstyled">
        <Checkbox label={t('set.preferSectors')} {...box} {...form.getInputProps('preferSectors', { type: 'checkbox' })} />
        <Checkbox label={t('set.preferCohorts')} {...box} {...form.getInputProps('preferCohorts', { type: 'checkbox' })} />
        <Checkbox label={t('set.leaveOutConnected')} {...box} {...form.getInputProps('leaveOutConnected', { type: 'checkbox' })} />
        <p className={classes['soft']}>{t('set.preferHint')}</p>
      </Fieldset>
      <Fieldset legend={t('set.tables')} variant="unstyled">
        <div className={classes['numbers']}>
          {convention.places.map(({ id, name, capacity }, at) => (
            <NumberInput key={id} {...count} label={t('set.tablesIn', { place: `\u2068${name}\u2069` })} description={capacity ? t('set.capacity', { number: number(capacity) }) : undefined} min={0} max={300} {...form.getInputProps(`places.${at}`)} />
          ))}
        </div>
        <p className={classes['soft']}>{t('set.tablesHint', { number: number(tables), people: number(tables ? tables * seatsAtTable + 1 : 0) })}</p>
        <div role="alert">{form.errors['tables']}</div>
      </Fieldset>
      <div className={classes['row']}>
        <Button type="submit" mih={44} variant={rounds ? 'default' : 'filled'} disabled={rounds !== null && !form.isDirty()} loading={save.isPending}>{t('set.save')}</Button>
        <span role="status" className={classes['soft']}>{form.isDirty() && t('set.unsaved')}</span>
      </div>
    </form>
  );
}
