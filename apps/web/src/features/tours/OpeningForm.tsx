import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { postOpening } from '@cohortium/contract';
import { PostOpeningDocument, UpdateOpeningDocument, type PostOpeningInput, type WholeOpeningFragment } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation, type RequestError } from '../../shared/graphql/index.ts';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { SearchPicker, type Pickable } from '../../shared/ui/SearchPicker.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { keepOpening, searchOrganisations, searchSkills } from './queries.ts';
import classes from './Tours.module.css';

type Values = { title: string; about: string; organisation: Pickable[]; place: string; skills: Pickable[]; startsOn: string; endsOn: string; share: number | string };

const valuesOf = (opening: WholeOpeningFragment | null): Values => (opening
  ? { title: opening.title, about: opening.about, organisation: [opening.organisation], place: opening.place, skills: opening.skills, startsOn: opening.startsOn, endsOn: opening.endsOn, share: opening.share }
  : { title: '', about: '', organisation: [], place: '', skills: [], startsOn: '', endsOn: '', share: 100 });
const inputOf = ({ organisation, skills, share, ...values }: Values): PostOpeningInput => ({ ...values, organisationId: organisation[0]?.id ?? '', skillIds: skills.map(({ id }) => id), share: Number(share) });

/** A new opening, or the text of one's own. */
export function OpeningForm({ opening }: { opening: WholeOpeningFragment | null }) {
  const t = useT('secondments');
  const lang = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm<Values>({ mode: 'controlled', initialValues: valuesOf(opening), validate: values => schemaForm(postOpening)(inputOf(values)) });
  const done = (kept: WholeOpeningFragment) => {
    keepOpening(queryClient, kept);
    toast(t(opening ? 'form.saved' : 'form.posted'));
    void navigate({ to: '/tours/$id', params: { id: kept.id } });
  };
  const onFailed = (error: RequestError) => void applyServerErrors(form, error);
  const post = useGqlMutation(PostOpeningDocument, { onDone: answer => done(answer.postOpening), onFailed });
  const update = useGqlMutation(UpdateOpeningDocument, { onDone: answer => done(answer.updateOpening), onFailed });
  const send = (values: Values) => {
    if (opening) update.mutate({ input: { ...inputOf(values), id: opening.id, version: opening.version } });
    else post.mutate({ input: { ...inputOf(values), lang, idempotencyKey } });
  };
  const { organisation, skills } = form.values;
  return (
    <>
      <PageHeader title={t(opening ? 'form.editTitle' : 'form.newTitle')} lead={t('form.lead')} />
      <form className={classes['form']} noValidate onSubmit={form.onSubmit(send, focusFirstError(form))}>
        <FormError error={post.error ?? update.error} />
        <TextInput size="md" label={t('form.title')} maxLength={120} {...form.getInputProps('title')} />
        <SearchPicker label={t('form.organisation')} placeholder={t('form.organisationHint')} max={1} value={organisation} search={searchOrganisations} error={form.errors['organisationId']} onChange={chosen => form.setFieldValue('organisation', chosen)} />
        <TextInput size="md" label={t('form.place')} maxLength={120} {...form.getInputProps('place')} />
        <Textarea size="md" label={t('form.about')} description={t('form.aboutHint')} autosize minRows={5} {...form.getInputProps('about')} />
        <SearchPicker label={t('form.skills')} description={t('form.skillsHint')} max={8} value={skills} search={searchSkills} error={form.errors['skillIds']} onChange={chosen => form.setFieldValue('skills', chosen)} />
        <div className={classes['pair']}>
          <TextInput size="md" type="date" label={t('form.startsOn')} {...form.getInputProps('startsOn')} />
          <TextInput size="md" type="date" label={t('form.endsOn')} {...form.getInputProps('endsOn')} />
          <NumberInput size="md" label={t('form.share')} suffix="%" min={10} max={100} step={10} allowDecimal={false} {...form.getInputProps('share')} />
        </div>
        <div><Button type="submit" mih={44} loading={post.isPending || update.isPending}>{t(opening ? 'form.save' : 'form.send')}</Button></div>
      </form>
    </>
  );
}
