import { Button, Modal, Radio, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { askToJoin, ideaLimits } from '@cohortium/contract';
import { AskToJoinDocument, WithdrawJoinRequestDocument } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { Trans } from 'react-i18next';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { Name, useT } from '../../shared/i18n/index.ts';
import { DraftNotice, useDraft } from '../../shared/offline/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { keepIdea, type WholeIdea } from './queries.ts';
import { useIdeaChange } from './use-idea-change.ts';
import { ownDirection } from './own-direction.ts';
import classes from './AskToJoin.module.css';

/** Roles with an open place, those that fit the reader first. */
const openRoles = (idea: WholeIdea) => idea.roles.filter(role => role.remaining > 0).toSorted((one, other) => Number(other.fitsMe) - Number(one.fitsMe));

export function JoinForm({ idea, onDone }: { idea: WholeIdea; onDone: () => void }) {
  const t = useT('ideas');
  const queryClient = useQueryClient();
  const roles = openRoles(idea);
  const form = useForm({ mode: 'controlled', initialValues: { roleId: roles[0]?.id ?? '', note: '' }, validate: schemaForm(askToJoin) });
  const draft = useDraft(`idea:${idea.id}:join`, form);
  const send = useGqlMutation(AskToJoinDocument, {
    onDone: ({ askToJoin: asked }) => {
      draft.clear();
      keepIdea(queryClient, asked);
      toast(t('join.sent'));
      onDone();
    },
    onFailed: error => void applyServerErrors(form, error),
  });
  return (
    <form className={classes['form']} onSubmit={form.onSubmit(input => send.mutate({ input }), focusFirstError(form))}>
      <DraftNotice draft={draft} />
      <FormError error={send.error} />
      <Radio.Group label={t('join.role')} {...form.getInputProps('roleId')}>
        <div className={classes['roles']}>
          {roles.map(role => (
            <Radio key={role.id} value={role.id} label={<Name>{role.skill.name}</Name>} description={role.note || (role.fitsMe ? t('card.fits') : undefined)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea label={t('join.note')} description={t('join.noteHint')} minRows={3} maxRows={10} maxLength={ideaLimits.joinNote} {...ownDirection(form.values.note)} data-autofocus {...form.getInputProps('note')} />
      <Button type="submit" loading={send.isPending}>{t('join.send')}</Button>
    </form>
  );
}

/** "You asked to join", with the way back. */
function Waiting({ idea, requestId, skill }: { idea: WholeIdea; requestId: string; skill: string }) {
  const t = useT('ideas');
  const change = useIdeaChange();
  const takeBack = () => void change(WithdrawJoinRequestDocument, { id: requestId }, answer => answer.withdrawJoinRequest, { text: t('join.withdrawn') });
  return (
    <p className={classes['waiting']} data-idea={idea.id}>
      <span><Trans t={t} i18nKey="join.waiting" components={{ skill: <Name>{skill}</Name> }} /></span>
      <Button variant="subtle" size="compact-md" onClick={takeBack}>{t('join.withdraw')}</Button>
    </p>
  );
}

/** Asks for a place, or says where the reader's own request stands. */
export function AskToJoin({ idea }: { idea: WholeIdea }) {
  const t = useT('ideas');
  const [opened, { open, close }] = useDisclosure(false);
  const { myJoinRequest: mine } = idea;
  if (mine?.state === 'REQUESTED') return <Waiting idea={idea} requestId={mine.id} skill={mine.role.skill.name} />;
  if (!idea.viewerCan.join || idea.openPlaces === 0) return null;
  return (
    <>
      {mine?.state === 'DECLINED' && <p className={classes['waiting']}><span><Trans t={t} i18nKey="join.declined" components={{ skill: <Name>{mine.role.skill.name}</Name> }} /></span></p>}
      <Button onClick={open} aria-haspopup="dialog">{t('join.ask')}</Button>
      <Modal opened={opened} onClose={close} title={t('join.title')} classNames={{ title: classes['title'] ?? '' }} closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}>
        <JoinForm idea={idea} onDone={close} />
      </Modal>
    </>
  );
}
