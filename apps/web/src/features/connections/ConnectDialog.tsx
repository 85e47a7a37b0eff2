import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { connectionLimits, MetKind, requestConnection } from '@cohortium/contract';
import { ConnectionRequestsDocument, RequestConnectionDocument } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import type { Met } from '../../shared/meeting/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { Openings } from '../openings/index.ts';
import { changeTie } from './tie-cache.ts';
import type { TieMember } from './use-tie.ts';
import classes from './ConnectDialog.module.css';

interface ConnectDialogProps {
  member: TieMember;
  met?: Met;
  /** It stays in place when closed: what was written is there when it opens again. */
  opened: boolean;
  onClose: () => void;
}
type Fields = { note: string; metKind: MetKind | ''; metText: string };

/** The kinds of place one may choose; the others come with the page on which the two met. */
const choices = ['CONVENTION', 'SESSION', 'ROOM', 'COHORT', 'IDEA', 'ELSEWHERE'] as const;
const isKind = (value: string): value is MetKind => value in MetKind;

const inputOf = ({ note, metKind, metText }: Fields, met: Met | undefined) => ({
  note, met: metKind === '' ? null : { kind: metKind, text: metText, ...(met?.id && met.kind === metKind && { id: met.id }) },
});

/** Asks to connect, with a note and where the two met: both optional. */
export default function ConnectDialog({ member, met, opened, onClose }: ConnectDialogProps) {
  const t = useT('connections');
  const queryClient = useQueryClient();
  const form = useForm<Fields>({
    mode: 'controlled',
    initialValues: { note: '', metKind: met?.kind ?? '', metText: [...met?.text ?? ''].slice(0, connectionLimits.metText).join('') },
    validate: values => {
      const { 'met.text': metText, ...errors } = schemaForm(requestConnection)(inputOf(values, met));
      return metText === undefined ? errors : { ...errors, metText };
    },
  });
  const { mutate, isPending, error } = useGqlMutation(RequestConnectionDocument, {
    refreshes: [ConnectionRequestsDocument],
    onDone: ({ requestConnection: { tie } }) => {
      if (tie) changeTie(queryClient, member.id, tie);
      toast(tie?.state === 'CONNECTED' ? t('done.connected', { name: member.name }) : t('done.requested', { name: member.name }));
      onClose();
    },
    onFailed: failed => void applyServerErrors(form, failed),
  });
  const { metKind } = form.values;
  return (
    <Modal opened={opened} onClose={onClose} title={t('dialog.title', { name: member.name })} closeButtonProps={{ 'aria-label': t('action.close'), size: 44 }} classNames={{ title: classes['title'] ?? '' }}>
      <form className={classes['form']} onSubmit={form.onSubmit(values => mutate({ memberId: member.id, ...inputOf(values, met) }), focusFirstError(form))}>
        <Textarea label={t('dialog.note')} description={t('dialog.noteHint')} minRows={3} maxRows={8} maxLength={connectionLimits.note * 2} dir="auto" data-autofocus {...form.getInputProps('note')} />
        {form.values.note.trim() === '' && <Openings memberId={member.id} onUse={words => form.setFieldValue('note', [...words].slice(0, connectionLimits.note).join(''))} />}
        <NativeSelect label={t('dialog.metKind')} description={t('dialog.metKindHint')} size="md" value={metKind} onChange={({ currentTarget: { value } }) => form.setFieldValue('metKind', isKind(value) ? value : '')}
          data={[{ value: '', label: t('dialog.metNowhere') }, ...choices.map(value => ({ value, label: t(`met.${value}`) }))]} />
        {metKind !== '' && <TextInput label={t('dialog.metText')} description={t('dialog.metTextHint')} dir="auto" {...form.getInputProps('metText')} />}
        <FormError error={error} />
        <div className={classes['buttons']}>
          <Button variant="subtle" onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" loading={isPending}>{t('action.send')}</Button>
        </div>
      </form>
    </Modal>
  );
}
