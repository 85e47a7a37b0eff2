import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import { ideaLimits } from '@cohortium/contract';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useT } from '../../shared/i18n/index.ts';
import { SearchPicker } from '../../shared/ui/SearchPicker.tsx';
import { emptyRole, type IdeaFormApi } from './idea-form.ts';
import { searchSkills } from './queries.ts';
import { ownDirection } from './own-direction.ts';
import classes from './IdeaForm.module.css';

function Role({ form, at }: { form: IdeaFormApi; at: number }) {
  const t = useT('ideas');
  const { skill, note } = form.values.roles[at] ?? emptyRole();
  return (
    <fieldset className={classes['role']}>
      <legend className={classes['legend']}>{t('form.roleNumber', { number: at + 1 })}</legend>
      <div className={classes['skill']}>
        <SearchPicker label={t('form.skill')} value={skill ? [skill] : []} max={1} search={searchSkills} error={form.errors[`roles.${at}.skillId`]} onChange={chosen => form.setFieldValue(`roles.${at}.skill`, chosen.at(-1) ?? null)} />
      </div>
      <NumberInput className={classes['wanted'] ?? ''} size="md" label={t('form.wanted')} min={1} max={ideaLimits.wanted} allowDecimal={false} clampBehavior="strict" {...form.getInputProps(`roles.${at}.wanted`)} />
      <TextInput className={classes['note'] ?? ''} label={t('form.roleNote')} maxLength={ideaLimits.roleNote} {...ownDirection(note)} {...form.getInputProps(`roles.${at}.note`)} />
      <ActionIcon className={classes['remove'] ?? ''} aria-label={t('form.removeRole')} onClick={() => form.removeListItem('roles', at)}><IconTrash size={20} stroke={1.6} /></ActionIcon>
    </fieldset>
  );
}

/** The roles an idea looks for: each a skill, how many, and a word about it. */
export function RolesField({ form }: { form: IdeaFormApi }) {
  const t = useT('ideas');
  const { roles } = form.values;
  return (
    <div className={classes['roles']}>
      <p className={classes['label']}>{t('form.roles')}</p>
      <p className={classes['hint']}>{t('form.rolesHint')}</p>
      {roles.map((role, at) => <Role key={role.key} form={form} at={at} />)}
      {form.errors['roles'] && <p className={classes['error']} role="alert">{form.errors['roles']}</p>}
      {roles.length < ideaLimits.roles && <Button variant="default" leftSection={<IconPlus size={20} stroke={1.8} />} onClick={() => form.insertListItem('roles', emptyRole())}>{t('form.addRole')}</Button>}
    </div>
  );
}
