import { addCohort, programmeLimits } from '@cohortium/contract';
import { AddCohortDocument, CohortDocument, PeopleFacetsDocument, ProgrammeDocument, ProgrammesDocument } from '@cohortium/schema';
import { Button, Modal, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { toast } from '../../shared/ui/toast.ts';
import classes from './Programmes.module.css';

const states = ['RUNNING', 'GRADUATED'] as const;
const isState = (value: string): value is (typeof states)[number] => states.some(state => state === value);
interface Values extends Record<string, unknown> {
  nameEn: string;
  nameHe: string;
  year: number;
  startsOn: string;
  endsOn: string;
  state: (typeof states)[number];
}
const sent = ({ startsOn, endsOn, ...values }: Values) => ({ ...values, startsOn: startsOn || null, endsOn: endsOn || null });

/** A new cohort, in a dialog over its programme. */
export default function AddCohort({ programmeId, onClose }: { programmeId: string; onClose: () => void }) {
  const t = useT('programmes');
  const validate = schemaForm(addCohort);
  const form = useForm<Values>({ initialValues: { nameEn: '', nameHe: '', year: new Date().getFullYear(), startsOn: '', endsOn: '', state: 'RUNNING' }, validate: values => validate(sent(values)) });
  const { mutate, isPending, error } = useGqlMutation(AddCohortDocument, {
    refreshes: [ProgrammeDocument, ProgrammesDocument, PeopleFacetsDocument, CohortDocument],
    onDone: () => {
      toast(t('cohortAdded'));
      onClose();
    },
    onFailed: failed => void applyServerErrors(form, failed),
  });
  return (
    <Modal opened onClose={onClose} title={t('addCohort')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => mutate({ programmeId, input: sent(values) }), focusFirstError(form))}>
        <TextInput label={t('field.nameEn')} required maxLength={programmeLimits.name} data-autofocus {...form.getInputProps('nameEn')} />
        <TextInput label={t('field.nameHe')} dir="rtl" lang="he" maxLength={programmeLimits.name} {...form.getInputProps('nameHe')} />
        <NumberInput label={t('field.year')} required min={programmeLimits.firstYear} max={programmeLimits.lastYear} hideControls thousandSeparator="" {...form.getInputProps('year')} />
        <TextInput type="date" label={t('field.startsOn')} {...form.getInputProps('startsOn')} />
        <TextInput type="date" label={t('field.endsOn')} {...form.getInputProps('endsOn')} />
        <NativeSelect label={t('field.state')} value={form.values.state} onChange={event => isState(event.currentTarget.value) && form.setFieldValue('state', event.currentTarget.value)} data={states.map(value => ({ value, label: t(`state.${value}`) }))} />
        <FormError error={error} />
        <Button type="submit" loading={isPending}>{t('addCohort')}</Button>
      </form>
    </Modal>
  );
}
