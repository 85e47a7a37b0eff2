import { profileLimits } from '@cohortium/contract';
import type { OwnProfileFragment } from '@cohortium/schema';
import { Button, TextInput } from '@mantine/core';
import { focusFirstError } from '../../shared/forms/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { DraftNotice } from '../../shared/offline/index.ts';
import { AudiencePicker } from '../../shared/ui/AudiencePicker.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { AvatarEditor } from './AvatarEditor.tsx';
import { EmployerFields, HeadlineField, MoreFields, OpenToField, SkillFields } from './ProfileFields.tsx';
import { audienceProps, useProfileForm } from './use-profile-form.ts';
import classes from './Profile.module.css';

/** All of one's profile, and who sees which part. */
export function EditProfile({ profile }: { profile: OwnProfileFragment }) {
  const t = useT('people');
  const editing = useProfileForm(profile, false, () => toast(t('action.saved')));
  const { form, draft, error, saving, save } = editing;
  return (
    <>
      <PageHeader title={t('edit.title')} lead={t('edit.lead')} action={<LinkButton variant="default" to="/people/$id" params={{ id: profile.id }} search={{ as: 'MEMBERS' }}>{t('edit.seeAs')}</LinkButton>} />
      <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => void save(values), focusFirstError(form))}>
        <DraftNotice draft={draft} />
        <div className={classes['field']}>
          <AvatarEditor person={profile} />
          <AudiencePicker field={t('field.avatar')} allowed={['ONLY_ME', 'CONNECTIONS', 'COHORTS', 'MEMBERS']} {...audienceProps(form, 'avatar')} />
        </div>
        <TextInput label={t('field.name')} description={t('field.nameWhy')} required maxLength={profileLimits.name} dir="auto" autoComplete="name" {...form.getInputProps('name')} />
        <TextInput label={t('field.alsoNamed')} description={t('field.alsoNamedWhy')} maxLength={profileLimits.name} dir="auto" {...form.getInputProps('alsoNamed')} />
        <HeadlineField form={form} />
        <EmployerFields editing={editing} />
        <SkillFields form={form} field="offers" withNotes />
        <SkillFields form={form} field="needs" withNotes />
        <OpenToField form={form} />
        <MoreFields form={form} />
        <div className={classes['field']}>
          <p>{t('field.emailWhy')}</p>
          <AudiencePicker field={t('field.email')} allowed={['ONLY_ME', 'CONNECTIONS', 'COHORTS', 'MEMBERS']} {...audienceProps(form, 'email')} />
        </div>
        <FormError error={error} />
        <div className={classes['foot']}><Button type="submit" loading={saving}>{t('action.save')}</Button></div>
      </form>
    </>
  );
}
