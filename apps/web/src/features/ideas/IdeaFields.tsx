import { Radio, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { ideaLimits } from '@cohortium/contract';
import { useT } from '../../shared/i18n/index.ts';
import { MarkdownEditor } from '../../shared/ui/MarkdownEditor.tsx';
import type { IdeaFormApi } from './idea-form.ts';
import { RolesField } from './RolesField.tsx';
import { SdgPicker } from './SdgPicker.tsx';
import { ownDirection } from './own-direction.ts';
import classes from './IdeaForm.module.css';

export interface CohortChoice {
  id: string;
  name: string;
}

interface FieldsProps {
  form: IdeaFormApi;
  /** Where the idea may belong: one alone is not asked for. */
  cohorts: readonly CohortChoice[];
}

/** The first error of a list whose items have errors of their own (`tags.2`). */
const listError = (form: IdeaFormApi, field: 'tags' | 'sdgs') => form.errors[field] ?? Object.entries(form.errors).find(([path]) => path.startsWith(`${field}.`))?.[1];

function Audience({ form, cohort }: { form: IdeaFormApi; cohort: string }) {
  const t = useT('ideas');
  return (
    <Radio.Group label={t('form.audience')} {...form.getInputProps('audience')}>
      <div className={classes['choices']}>
        {(['MEMBERS', 'COHORT'] as const).map(audience => <Radio key={audience} value={audience} label={t(`form.${audience}`)} description={t(`form.${audience}_hint`, { cohort })} />)}
      </div>
    </Radio.Group>
  );
}

/** The fields of an idea, the few it needs first. */
export function IdeaFields({ form, cohorts }: FieldsProps) {
  const t = useT('ideas');
  return (
    <>
      <TextInput label={t('form.title')} description={t('form.titleHint')} withAsterisk maxLength={ideaLimits.title} {...ownDirection(form.values.title)} {...form.getInputProps('title')} />
      <Textarea label={t('form.problem')} description={t('form.problemHint')} withAsterisk minRows={3} maxRows={12} maxLength={ideaLimits.problem} {...ownDirection(form.values.problem)} {...form.getInputProps('problem')} />
      {cohorts.length > 1 && <Select label={t('form.cohort')} description={t('form.cohortHint')} withAsterisk allowDeselect={false} data={cohorts.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('cohortId')} />}
      <Textarea label={t('form.beneficiaries')} description={t('form.beneficiariesHint')} minRows={2} maxRows={8} maxLength={ideaLimits.beneficiaries} {...ownDirection(form.values.beneficiaries)} {...form.getInputProps('beneficiaries')} />
      <MarkdownEditor label={t('form.proposal')} description={t('form.proposalHint')} maxLength={ideaLimits.proposal} {...form.getInputProps('proposal')} value={form.values.proposal} />
      <RolesField form={form} />
      <TagsInput size="md" label={t('form.tags')} description={t('form.tagsHint', { max: ideaLimits.tags })} maxTags={ideaLimits.tags} clearable={false} splitChars={[',', '،']} {...form.getInputProps('tags')} error={listError(form, 'tags')} />
      <SdgPicker value={form.values.sdgs} onChange={sdgs => form.setFieldValue('sdgs', sdgs)} error={listError(form, 'sdgs')} />
      <Audience form={form} cohort={cohorts.find(cohort => cohort.id === form.values.cohortId)?.name ?? ''} />
    </>
  );
}
