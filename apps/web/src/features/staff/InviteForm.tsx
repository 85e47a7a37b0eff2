import { invitationLimits, invite as inviteInput, ProgrammeRole } from '@cohortium/contract';
import { formatNumber, languages } from '@cohortium/i18n';
import { InvitationsDocument, InviteDocument, type InviteMutation, type StaffProgrammeQuery } from '@cohortium/schema';
import { Button, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState, type ReactNode } from 'react';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { FieldError } from '../../shared/ui/FieldError.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { toast } from '../../shared/ui/toast.ts';
import classes from './InviteForm.module.css';

type Programme = StaffProgrammeQuery['programme'];
type Outcome = InviteMutation['invite'];

const linesOf = (text: string): string[] => text.split('\n');
const filled = (text: string): number => linesOf(text).filter(line => line.trim()).length;
const noCohort = 'none';
const member = 'member';

/** The newest cohort that is running stands first; staff mostly invite into it. */
const firstCohort = ({ cohorts }: Programme): string => (cohorts.find(({ state }) => state === 'RUNNING') ?? cohorts[0])?.id ?? noCohort;

type Values = {
  lines: string;
  cohortId: string;
  role: string;
  locale: string;
};

const inputOf = (programmeId: string, { lines, cohortId, role, locale }: Values) => ({
  programmeId,
  cohortId: cohortId === noCohort ? null : cohortId,
  role: Object.values(ProgrammeRole).find(one => one === role) ?? null,
  locale,
  lines: filled(lines) === 0 ? [] : linesOf(lines),
});

function useInviteForm(programme: Programme) {
  const locale = useLanguage();
  const initialValues: Values = { lines: '', cohortId: firstCohort(programme), role: member, locale };
  return useForm({ mode: 'controlled', initialValues, validate: values => withLines(schemaForm(inviteInput)(inputOf(programme.id, values))) });
}

/** A fault of one line stands under the field of all lines. */
const withLines = (errors: Record<string, ReactNode>): Record<string, ReactNode> =>
  Object.fromEntries(Object.entries(errors).map(([path, error]) => [path.startsWith('lines') ? 'lines' : path, error]));

/** Inviting by pasted lines. What could not be used stays in the field, each line with its reason, to be mended and sent again. */
export function InviteForm({ programme }: { programme: Programme }) {
  const t = useT('staff');
  const language = useLanguage();
  const form = useInviteForm(programme);
  const [rejected, setRejected] = useState<Outcome['rejected']>([]);
  const said = (count: number) => ({ count, number: formatNumber(count, language) });
  const show = ({ invite: { invited, rejected: bad } }: InviteMutation) => {
    setRejected(bad);
    form.setFieldValue('lines', bad.map(({ text }) => text).join('\n'));
    if (invited > 0) toast(t('form.invited', said(invited)));
  };
  const invite = useGqlMutation(InviteDocument, { refreshes: [InvitationsDocument], onDone: show, onFailed: error => void applyServerErrors(form, error) });
  const count = filled(form.values.lines);
  return (
    <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => invite.mutate({ input: inputOf(programme.id, values) }), focusFirstError(form))}>
      <Textarea label={t('form.lines')} description={t('form.linesHint')} minRows={3} maxRows={12} dir="auto" spellCheck={false} autoComplete="off"
        maxLength={invitationLimits.lines * invitationLimits.line} {...form.getInputProps('lines')} />
      <Rejected lines={rejected} />
      <div className={classes['place']}>
        <Select label={t('form.place')} allowDeselect={false} data={[...programme.cohorts.map(({ id, name }) => ({ value: id, label: name })), { value: noCohort, label: t('form.roleOnly') }]} {...form.getInputProps('cohortId')} />
        <Select label={t('form.role')} allowDeselect={false} data={[{ value: member, label: t('form.noRole') }, ...Object.values(ProgrammeRole).map(role => ({ value: role, label: t(`role.${role}`) }))]} {...form.getInputProps('role')} />
        <Select label={t('form.language')} allowDeselect={false} data={languages.map(({ code, name }) => ({ value: code, label: name }))} {...form.getInputProps('locale')} />
      </div>
      <FormError error={invite.error} />
      <Button type="submit" className={classes['submit'] ?? ''} loading={invite.isPending}>{count > 0 ? t('form.submitCount', said(count)) : t('form.submit')}</Button>
    </form>
  );
}

function Rejected({ lines }: { lines: Outcome['rejected'] }) {
  const t = useT('staff');
  const language = useLanguage();
  return (
    <div role="status" className={classes['rejected']}>
      {lines.length > 0 && (
        <>
          <p>{t('form.rejected', { count: lines.length, number: formatNumber(lines.length, language) })}</p>
          <ul>
            {lines.map(({ line, text, reason }) => <li key={line}><bdi>{text}</bdi>: <FieldError reason={reason} /></li>)}
          </ul>
        </>
      )}
    </div>
  );
}
