import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { secondmentDates } from '@cohortium/contract';
import { MySecondmentDatesDocument, SecondmentOpeningsDocument, SecondmentsForMeDocument, SetSecondmentDatesDocument, type Audience, type MySecondmentDatesQuery } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { myDatesQuery } from './queries.ts';
import classes from './Tours.module.css';

type Held = MySecondmentDatesQuery['mySecondmentDates'];
type Values = { startsOn: string; endsOn: string; share: number | string; audience: Audience };
const audiences: readonly Audience[] = ['ONLY_ME', 'CONNECTIONS', 'COHORTS', 'MEMBERS'];

/** When I am open to a secondment, for how much of my time, and who is told. */
export function MyDates() {
  const { data: { mySecondmentDates: held } } = useSuspenseQuery(myDatesQuery);
  return <Dates key={JSON.stringify(held)} held={held} />;
}

function Dates({ held }: { held: Held }) {
  const t = useT('secondments');
  const whole = (values: Values) => ({ ...values, share: Number(values.share) });
  const form = useForm<Values>({
    mode: 'controlled', initialValues: { startsOn: held?.startsOn ?? '', endsOn: held?.endsOn ?? '', share: held?.share ?? 100, audience: held?.audience ?? 'CONNECTIONS' },
    validate: values => schemaForm(secondmentDates)(whole(values)),
  });
  const save = useGqlMutation(SetSecondmentDatesDocument, {
    refreshes: [MySecondmentDatesDocument, SecondmentOpeningsDocument, SecondmentsForMeDocument],
    onDone: (_, { dates }) => toast(t(dates ? 'dates.saved' : 'dates.gone')),
    onFailed: error => void applyServerErrors(form, { ...error, fields: error.fields.map(field => ({ ...field, path: field.path.replace(/^dates\./, '') })) }),
  });
  return (
    <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => save.mutate({ dates: whole(values) }), focusFirstError(form))}>
      <p className={classes['facts']}>{t('dates.lead')}</p>
      <FormError error={save.error} />
      <div className={classes['pair']}>
        <TextInput size="md" type="date" label={t('dates.from')} {...form.getInputProps('startsOn')} />
        <TextInput size="md" type="date" label={t('dates.until')} {...form.getInputProps('endsOn')} />
        <NumberInput size="md" label={t('form.share')} suffix="%" min={10} max={100} step={10} allowDecimal={false} {...form.getInputProps('share')} />
        <NativeSelect size="md" label={t('dates.audience')} data={audiences.map(audience => ({ value: audience, label: t(`common:audience.${audience}`) }))} {...form.getInputProps('audience')} />
      </div>
      <div className={classes['row']}>
        <Button type="submit" variant="default" mih={44} disabled={!form.isDirty()} loading={save.isPending}>{t('dates.save')}</Button>
        {held && <Button variant="subtle" mih={44} onClick={() => save.mutate({ dates: null })}>{t('dates.remove')}</Button>}
      </div>
    </form>
  );
}
