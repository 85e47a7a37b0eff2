import { profileLimits } from '@cohortium/contract';
import type { OwnProfileFragment } from '@cohortium/schema';
import { Button, TextInput } from '@mantine/core';
import { focusFirstError } from '../../shared/forms/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { DraftNotice } from '../../shared/offline/index.ts';
import { AudiencePicker } from '../../shared/ui/AudiencePicker.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { LinkButton, TextLink } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { AvatarEditor } from './AvatarEditor.tsx';
import { AllowedAudiences, audiencesOpenTo, EmployerFields, HeadlineField, MoreFields, OpenToField, SkillFields } from './ProfileFields.tsx';
import { audienceProps, useProfileForm } from './use-profile-form.tsx';
import classes from './Profile.module.css';

/** All of one's profile, and who sees which part. */
export function EditProfile({ profile }: { profile: OwnProfileFragment }) {
  const t = useT('people');
  const editing = useProfileForm(profile, false, () => toast(t('action.saved')));
  const { form, draft, error, saving, save } = editing;
  const allowed = audiencesOpenTo(profile.mayBePublic);
  return (
    <AllowedAudiences value={allowed}>
      <PageHeader title={t('edit.title')} lead={t('edit.lead')} action={<LinkButton variant="default" to="/people/$id" params={{ id: profile.id }} search={{ as: 'MEMBERS' }}>{t('edit.seeAs')}</LinkButton>} />
      <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => void save(values), focusFirstError(form))}>
        <DraftNotice draft={draft} />
        {profile.mayBePublic && <PublicNotice id={profile.id} isPublic={Object.values(form.values.audiences).includes('PUBLIC')} />}
        <div className={classes['field']}>
          <AvatarEditor person={profile} />
          <AudiencePicker field={t('field.avatar')} allowed={allowed} {...audienceProps(form, 'avatar')} />
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
          <AudiencePicker field={t('field.email')} allowed={allowed} {...audienceProps(form, 'email')} />
        </div>
        <FormError error={error} />
        <div className={classes['foot']}><Button type="submit" loading={saving}>{t('action.save')}</Button></div>
      </form>
    </AllowedAudiences>
  );
}

/** What marking a field public means, said before and after it is done. */
function PublicNotice({ id, isPublic }: { id: string; isPublic: boolean }) {
  const t = useT('people');
  return (
    <p className={classes['publicNotice']}>
      {t(isPublic ? 'public.shown' : 'public.offered')} {isPublic && <TextLink to="/people/$id" params={{ id }} search={{ as: 'PUBLIC' }} underline="always">{t('public.look')}</TextLink>}
    </p>
  );
}
