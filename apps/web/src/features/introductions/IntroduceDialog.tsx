import { introductionLimits, introduce } from '@cohortium/contract';
import { ConnectionsDocument, IntroduceDocument, IntroductionRequestsDocument, IntroductionsDocument, PeopleDocument, SharedGroundDocument, type IntroductionRequestLineFragment } from '@cohortium/schema';
import { Button, Modal, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { execute, gqlQuery, useGqlMutation } from '../../shared/graphql/index.ts';
import { languageWritten, loadTexts, useLanguage, useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { SearchPicker, type Pickable } from '../../shared/ui/SearchPicker.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { groundFrom, WordsToUse } from '../openings/index.ts';
import type { Introducible } from './IntroduceButton.tsx';
import classes from './Introductions.module.css';

interface IntroduceDialogProps {
  member: Omit<Introducible, 'canIntroduce'>;
  /** Who asked for it, and their words: whom to introduce them to is settled then. */
  request?: Pick<IntroductionRequestLineFragment, 'id' | 'asker' | 'words' | 'lang'>;
  /** It stays in place when closed: what was written is there when it opens again. */
  opened: boolean;
  onClose: () => void;
}
type Fields = { other: Pickable[]; words: string };

/** Whoever knows them chooses among their own connections; staff, who need not, among everyone. */
const finder = ({ id, tie }: IntroduceDialogProps['member']) => async (words: string, signal: AbortSignal): Promise<Pickable[]> => {
  const text = words.slice(0, 80) || null;
  const found = tie?.state === 'CONNECTED'
    ? (await execute(ConnectionsDocument, { text, first: 12 }, signal)).connections.nodes
    : (await execute(PeopleDocument, { filter: { text }, first: 12 }, signal)).people.nodes;
  return found.filter(person => person.id !== id).map(({ id: key, name, organisation }) => ({ id: key, name, hint: organisation?.name }));
};

/** Brings someone together with another: whom, and why. Both are asked for themselves. */
export default function IntroduceDialog({ member, request, opened, onClose }: IntroduceDialogProps) {
  const t = useT('introductions');
  const language = useLanguage();
  useEffect(() => void loadTexts('introductions'), []);
  const inputOf = ({ other, words }: Fields) => ({ memberId: member.id, otherId: other[0]?.id ?? '', words, lang: languageWritten(words, language), ...(request && { requestId: request.id }) });
  const form = useForm<Fields>({
    mode: 'controlled',
    initialValues: { other: request ? [{ id: request.asker.id, name: request.asker.name }] : [], words: '' },
    validate: values => {
      const { otherId, ...errors } = schemaForm(introduce)(inputOf(values));
      return otherId === undefined ? errors : { ...errors, other: t('common:error.required') };
    },
  });
  const [other] = form.values.other;
  const { mutate, isPending, error } = useGqlMutation(IntroduceDocument, {
    refreshes: [IntroductionsDocument, IntroductionRequestsDocument],
    onDone: () => {
      toast(request ? t('done.passedOn', { name: member.name }) : t('done.sent', { one: member.name, other: other?.name ?? '' }));
      form.reset();
      onClose();
    },
    onFailed: failed => void applyServerErrors(form, failed),
  });
  const knows = member.tie?.state === 'CONNECTED';
  return (
    <Modal opened={opened} onClose={onClose} title={request ? t('dialog.titleBoth', { name: member.name, other: request.asker.name }) : t('dialog.title', { name: member.name })} closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }} classNames={{ title: classes['dialog'] ?? '' }}>
      <form className={classes['form']} onSubmit={form.onSubmit(values => mutate({ input: inputOf(values) }), focusFirstError(form))}>
        {request ? <blockquote className={classes['quote']} lang={request.lang} dir="auto">{request.words}</blockquote> : <SearchPicker label={t('dialog.who')} description={t(knows ? 'dialog.whoHint' : 'dialog.whoHintStaff')} placeholder="" max={1} required value={form.values.other} error={form.errors['other'] ?? form.errors['otherId']}
          onChange={chosen => form.setFieldValue('other', chosen)} search={finder(member)} />}
        {other && <Ground member={member} other={other} onUse={words => form.setFieldValue('words', [form.values.words.trim(), words].filter(Boolean).join(' '))} />}
        <Textarea label={t('dialog.words')} description={t(request ? 'dialog.wordsHintAsked' : 'dialog.wordsHint', { name: member.name })} required minRows={3} maxRows={8} autosize dir="auto" maxLength={introductionLimits.words * 2} {...form.getInputProps('words')} />
        <FormError error={error} />
        <div className={classes['buttons']}>
          <Button variant="subtle" onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" loading={isPending}>{request ? t('request.send', { name: member.name }) : t('action.send')}</Button>
        </div>
      </form>
    </Modal>
  );
}

/** What the two share, as far as every member may see it: each sentence can be taken into the words. */
function Ground({ member, other, onUse }: { member: IntroduceDialogProps['member']; other: Pickable; onUse: (words: string) => void }) {
  const t = useT('introductions');
  const language = useLanguage();
  const { data } = useQuery(gqlQuery(SharedGroundDocument, { memberId: member.id, withId: other.id }));
  if (!data) return null;
  const ground = groundFrom(data.sharedGround, other.name, member.name, t, language);
  if (!ground.length) return <p className={classes['soft']}>{t('dialog.groundNone')}</p>;
  return <WordsToUse label={t('dialog.ground')} words={ground} name={words => t('dialog.useNamed', { words })} onUse={onUse} />;
}
