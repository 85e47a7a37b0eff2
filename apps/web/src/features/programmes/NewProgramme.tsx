import { createProgramme, programmeLimits } from '@cohortium/contract';
import { CreateProgrammeDocument, OfficesDocument, PeopleFacetsDocument, ProgrammesDocument } from '@cohortium/schema';
import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import classes from './Programmes.module.css';

/** "Digital Leaders" → `digital-leaders`. */
const slugOf = (name: string): string => name.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, programmeLimits.slug);

/** A new programme, for admins, in a dialog; then its page. */
export default function NewProgramme({ onClose }: { onClose: () => void }) {
  const t = useT('programmes');
  const navigate = useNavigate();
  const form = useForm({ initialValues: { nameEn: '', nameHe: '', slug: '', aboutEn: '', aboutHe: '' }, validate: schemaForm(createProgramme) });
  const { mutate, isPending, error } = useGqlMutation(CreateProgrammeDocument, {
    refreshes: [ProgrammesDocument, OfficesDocument, PeopleFacetsDocument],
    onDone: ({ createProgramme: { slug } }) => void navigate({ to: '/programmes/$slug', params: { slug } }),
    onFailed: failed => void applyServerErrors(form, failed),
  });
  const name = (text: string) => form.setValues(values => ({ ...values, nameEn: text, slug: !values.slug || values.slug === slugOf(values.nameEn ?? '') ? slugOf(text) : values.slug }));
  return (
    <Modal opened onClose={onClose} title={t('newProgramme')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => mutate({ input: values }), focusFirstError(form))}>
        <TextInput label={t('field.nameEn')} required maxLength={programmeLimits.name} data-autofocus {...form.getInputProps('nameEn')} onChange={event => name(event.currentTarget.value)} />
        <TextInput label={t('field.nameHe')} dir="rtl" lang="he" maxLength={programmeLimits.name} {...form.getInputProps('nameHe')} />
        <TextInput label={t('field.slug')} description={t('field.slugWhy')} dir="ltr" required maxLength={programmeLimits.slug} {...form.getInputProps('slug')} />
        <Textarea label={t('field.aboutEn')} maxLength={programmeLimits.about} {...form.getInputProps('aboutEn')} />
        <Textarea label={t('field.aboutHe')} dir="rtl" lang="he" maxLength={programmeLimits.about} {...form.getInputProps('aboutHe')} />
        <FormError error={error} />
        <Button type="submit" loading={isPending}>{t('newProgramme')}</Button>
      </form>
    </Modal>
  );
}
