import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { commentOnIdea, editIdeaComment, ideaLimits } from '@cohortium/contract';
import { CommentOnIdeaDocument, EditIdeaCommentDocument, IdeaCommentsDocument, IdeaDocument, type IdeaTalkFragment } from '@cohortium/schema';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { DraftNotice, useDraft } from '../../shared/offline/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { ownDirection } from './own-direction.ts';
import classes from './IdeaComments.module.css';

interface ComposerProps {
  ideaId: string;
  /** The comment being answered. */
  replyTo: IdeaTalkFragment | null;
  onReplied: () => void;
}

const refreshes = [IdeaCommentsDocument, IdeaDocument];

/** Writes a comment; what is typed is kept on this device until it is sent, and sending twice posts once. */
export function Composer({ ideaId, replyTo, onReplied }: ComposerProps) {
  const t = useT('ideas');
  const lang = useLanguage();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const form = useForm({ mode: 'controlled', initialValues: { body: '' }, validate: schemaForm(commentOnIdea.pick({ body: true })) });
  const draft = useDraft(`idea:${ideaId}:comment`, form);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (replyTo) field.current?.focus();
  }, [replyTo]);
  const send = useGqlMutation(CommentOnIdeaDocument, {
    refreshes,
    onDone: () => {
      draft.clear();
      form.reset();
      setKey(crypto.randomUUID());
      onReplied();
    },
    onFailed: error => void applyServerErrors(form, error),
  });
  const submit = ({ body }: { body: string }) => {
    if (!send.isPending) send.mutate({ input: { ideaId, body, lang, replyTo: replyTo?.id ?? null, idempotencyKey: key } });
  };
  return (
    <form className={classes['composer']} onSubmit={form.onSubmit(submit, focusFirstError(form))}>
      <DraftNotice draft={draft} />
      <FormError error={send.error} />
      {replyTo && (
        <p className={classes['answering']}>
          <span>{t('talk.replyTo', { name: replyTo.author?.name ?? t('card.formerMember') })}</span>
          <Button variant="subtle" size="compact-md" leftSection={<IconX size={16} stroke={1.8} />} onClick={onReplied}>{t('talk.stopReply')}</Button>
        </p>
      )}
      <Textarea ref={field} label={t('talk.label')} placeholder={t('talk.placeholder')} minRows={2} maxRows={12} maxLength={ideaLimits.comment} {...ownDirection(form.values.body)} {...form.getInputProps('body')} />
      <Button type="submit" variant="light" loading={send.isPending}>{t('talk.send')}</Button>
    </form>
  );
}

/** Changes one's own comment. */
export function EditComment({ comment, onDone }: { comment: IdeaTalkFragment; onDone: () => void }) {
  const t = useT('ideas');
  const form = useForm({ mode: 'controlled', initialValues: { body: comment.body ?? '' }, validate: schemaForm(editIdeaComment.pick({ body: true })) });
  const save = useGqlMutation(EditIdeaCommentDocument, { refreshes, onDone, onFailed: error => void applyServerErrors(form, error) });
  return (
    <form className={classes['composer']} onSubmit={form.onSubmit(({ body }) => save.mutate({ input: { id: comment.id, body } }), focusFirstError(form))}>
      <FormError error={save.error} />
      <Textarea label={t('talk.editLabel')} minRows={2} maxRows={12} maxLength={ideaLimits.comment} {...ownDirection(form.values.body)} autoFocus {...form.getInputProps('body')} />
      <div className={classes['actions']}>
        <Button type="submit" variant="light" loading={save.isPending}>{t('talk.save')}</Button>
        <Button variant="subtle" onClick={onDone}>{t('common:action.cancel')}</Button>
      </div>
    </form>
  );
}
