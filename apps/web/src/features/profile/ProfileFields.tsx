import { audiences, OpenTo, profileLimits, Sector, spokenLanguages, type Audience, type AudienceField } from '@cohortium/contract';
import { languageName } from '@cohortium/i18n';
import { ActionIcon, Button, Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconX } from '@tabler/icons-react';
import { createContext, use, type ReactNode } from 'react';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { AudiencePicker } from '../../shared/ui/AudiencePicker.tsx';
import { MarkdownEditor } from '../../shared/ui/MarkdownEditor.tsx';
import { SearchPicker } from '../../shared/ui/SearchPicker.tsx';
import { findSkills } from '../people/index.ts';
import type { HeldSkill, ProfileForm } from './profile-form.ts';
import { findOrganisations } from './queries.ts';
import { audienceProps, type ProfileEditing } from './use-profile-form.tsx';
import classes from './Profile.module.css';

type Form = UseFormReturnType<ProfileForm>;
/** The audiences a member may choose; visitors are among them where a programme of theirs allows it. */
export const audiencesOpenTo = (mayBePublic: boolean): readonly Audience[] => (mayBePublic ? audiences : audiences.filter(audience => audience !== 'PUBLIC'));
/** Given once for all fields of a form. */
export const AllowedAudiences = createContext<readonly Audience[]>(audiencesOpenTo(false));

/** A field with the choice of who sees it beside it. */
export function WithAudience({ form, field, label, children }: { form: Form; field: AudienceField; label: string; children: ReactNode }) {
  return (
    <div className={classes['field']}>
      <div>{children}</div>
      <AudiencePicker field={label} allowed={use(AllowedAudiences)} {...audienceProps(form, field)} />
    </div>
  );
}

/** Employer (found by typing, or added with its sector) and role. */
export function EmployerFields({ editing: { form } }: { editing: ProfileEditing }) {
  const t = useT('people');
  const [employer] = form.values.organisation;
  return (
    <>
      <WithAudience form={form} field="role" label={t('field.organisation')}>
        <SearchPicker
          label={t('field.organisation')} placeholder={t('field.organisationPlaceholder')} max={1} search={findOrganisations} error={form.errors['organisation']}
          value={form.values.organisation} onChange={chosen => form.setFieldValue('organisation', chosen)}
          onCreate={name => ({ id: `new:${name}`, name, isNew: true })} createLabel={name => t('field.organisationAdd', { name })}
        />
      </WithAudience>
      {employer?.isNew && (
        <Select label={t('field.sector')} description={t('field.sectorWhy')} required allowDeselect={false} placeholder={t('field.sectorChoose')} {...form.getInputProps('sector')} data={Object.values(Sector).map(value => ({ value, label: t(`common:sector.${value}`) }))} />
      )}
      <TextInput label={t('field.roleTitle')} maxLength={profileLimits.roleTitle} dir="auto" {...form.getInputProps('roleTitle')} />
    </>
  );
}

/** Offers or needs: skills by typing, each with room for a note. */
export function SkillFields({ form, field, withNotes }: { form: Form; field: 'offers' | 'needs'; withNotes: boolean }) {
  const t = useT('people');
  const skills = form.values[field];
  const note = (id: string, text: string) => form.setFieldValue(field, skills.map(held => (held.id === id ? { ...held, note: text } : held)));
  return (
    <WithAudience form={form} field={field} label={t(`field.${field}`)}>
      <SearchPicker<HeldSkill>
        label={t(`field.${field}`)} description={t(`field.${field}Why`)} max={profileLimits[field]} error={form.errors[field]} value={skills}
        search={async (words, signal) => (await findSkills(words, signal)).map(skill => ({ ...skill, note: '' }))} onChange={chosen => form.setFieldValue(field, chosen)}
      />
      {withNotes && skills.length > 0 && (
        <div className={classes['notes']}>
          {skills.map(held => (
            <label key={held.id} className={classes['noteRow']}>
              <Name>{held.name}</Name>
              <TextInput aria-label={t('field.noteFor', { skill: held.name })} placeholder={t('field.notePlaceholder')} maxLength={profileLimits.skillNote} dir="auto" value={held.note} onChange={event => note(held.id, event.currentTarget.value)} />
            </label>
          ))}
        </div>
      )}
    </WithAudience>
  );
}

export function HeadlineField({ form }: { form: Form }) {
  const t = useT('people');
  return (
    <WithAudience form={form} field="headline" label={t('field.headline')}>
      <Textarea label={t('field.headline')} description={t('field.headlineWhy')} autosize minRows={1} maxLength={profileLimits.headline} dir="auto" {...form.getInputProps('headline')} />
    </WithAudience>
  );
}

export function OpenToField({ form }: { form: Form }) {
  const t = useT('people');
  return (
    <WithAudience form={form} field="openTo" label={t('field.openTo')}>
      <Checkbox.Group size="md" label={t('field.openTo')} {...form.getInputProps('openTo')}>
        {Object.values(OpenTo).map(open => <Checkbox key={open} mt="xs" value={open} label={t(`openTo.${open}`)} />)}
      </Checkbox.Group>
    </WithAudience>
  );
}

/** Place, languages, bio, links. */
export function MoreFields({ form }: { form: Form }) {
  const t = useT('people');
  const language = useLanguage();
  return (
    <>
      <WithAudience form={form} field="place" label={t('field.place')}>
        <TextInput label={t('field.place')} maxLength={profileLimits.place} dir="auto" {...form.getInputProps('place')} />
      </WithAudience>
      <WithAudience form={form} field="languages" label={t('field.languages')}>
        <MultiSelect label={t('field.languages')} searchable maxValues={profileLimits.languages} data={spokenLanguages.map(code => ({ value: code, label: languageName(code, language) }))} {...form.getInputProps('languages')} />
      </WithAudience>
      <WithAudience form={form} field="bio" label={t('field.bio')}>
        <MarkdownEditor label={t('field.bio')} maxLength={profileLimits.bio} autosize value={form.values.bio} error={form.errors['bio']} onChange={bio => form.setFieldValue('bio', bio)} />
      </WithAudience>
      <WithAudience form={form} field="links" label={t('field.links')}><LinkFields form={form} /></WithAudience>
    </>
  );
}

function LinkFields({ form }: { form: Form }) {
  const t = useT('people');
  return (
    <fieldset className={classes['links']}>
      <legend>{t('field.links')}</legend>
      {form.values.links.map((_, at) => (
        <div key={at} className={classes['linkRow']}>
          <TextInput aria-label={t('field.linkLabel')} placeholder={t('field.linkLabel')} maxLength={profileLimits.linkLabel} {...form.getInputProps(`links.${at}.label`)} />
          <TextInput aria-label={t('field.linkAddress')} placeholder="https://" dir="ltr" maxLength={500} {...form.getInputProps(`links.${at}.url`)} />
          <ActionIcon aria-label={t('action.remove')} onClick={() => form.removeListItem('links', at)}><IconX size={18} /></ActionIcon>
        </div>
      ))}
      {form.values.links.length < profileLimits.links && <Button variant="default" size="sm" onClick={() => form.insertListItem('links', { label: '', url: '' })}>{t('field.linkAdd')}</Button>}
    </fieldset>
  );
}
