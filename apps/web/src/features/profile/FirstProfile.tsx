import { profileLimits } from '@cohortium/contract';
import type { OwnProfileFragment } from '@cohortium/schema';
import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { focusFirstError } from '../../shared/forms/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { DraftNotice } from '../../shared/offline/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { AvatarEditor } from './AvatarEditor.tsx';
import { EmployerFields, HeadlineField, SkillFields } from './ProfileFields.tsx';
import { useProfileForm } from './use-profile-form.tsx';
import classes from './Profile.module.css';

/** The first profile, on one short page: where one works, what one can help with, what one looks for. Then Home, with people to meet. */
export function FirstProfile({ profile }: { profile: OwnProfileFragment }) {
  const t = useT('people');
  const navigate = useNavigate();
  const editing = useProfileForm(profile, true, () => void navigate({ to: '/' }));
  const { form, draft, error, saving, save } = editing;
  return (
    <>
      <PageHeader title={t('first.title')} lead={t('first.lead')} />
      <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => void save(values), focusFirstError(form))}>
        <DraftNotice draft={draft} />
        <TextInput label={t('field.name')} required maxLength={profileLimits.name} dir="auto" autoComplete="name" {...form.getInputProps('name')} />
        <EmployerFields editing={editing} />
        <SkillFields form={form} field="offers" withNotes={false} />
        <SkillFields form={form} field="needs" withNotes={false} />
        <HeadlineField form={form} />
        <AvatarEditor person={profile} />
        <FormError error={error} />
        <div className={classes['foot']}><Button type="submit" loading={saving}>{t('first.done')}</Button></div>
      </form>
    </>
  );
}
