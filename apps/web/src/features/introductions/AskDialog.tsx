import { askForIntroduction, introductionLimits } from '@cohortium/contract';
import { AskForIntroductionDocument, IntroducersDocument, IntroductionRequestsDocument, type IntroducersQuery } from '@cohortium/schema';
import { Button, Modal, Radio, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { asRequestError, gqlQuery, useGqlMutation } from '../../shared/graphql/index.ts';
import { languageWritten, Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { RoleLine } from '../../shared/ui/PersonCard.tsx';
import { toast } from '../../shared/ui/toast.ts';
import classes from './Introductions.module.css';

interface AskDialogProps {
  member: { id: string; name: string };
  /** It stays in place when closed: what was written is there when it opens again. */
  opened: boolean;
  onClose: () => void;
}
type Introducers = IntroducersQuery['introducers'];

/** Asks one whom both know to introduce the reader: whom, and why. */
export default function AskDialog({ member, opened, onClose }: AskDialogProps) {
  const t = useT('introductions');
  const query = useQuery({ ...gqlQuery(IntroducersDocument, { memberId: member.id }), enabled: opened });
  return (
    <Modal opened={opened} onClose={onClose} title={t('ask.title', { name: member.name })} closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }} classNames={{ title: classes['dialog'] ?? '' }}>
      {query.data ? <AskForm member={member} introducers={query.data.introducers} onClose={onClose} />
        : query.error ? <FormError error={asRequestError(query.error)} /> : <ListSkeleton of="row" count={2} />}
    </Modal>
  );
}

function AskForm({ member, introducers, onClose }: { member: AskDialogProps['member']; introducers: Introducers; onClose: () => void }) {
  const t = useT('introductions');
  const language = useLanguage();
  const inputOf = ({ helperId, words }: { helperId: string; words: string }) => ({ helperId, otherId: member.id, words, lang: languageWritten(words, language) });
  const free = introducers.filter(({ isAsked }) => !isAsked);
  const form = useForm({
    mode: 'controlled',
    initialValues: { helperId: free[0]?.member.id ?? '', words: '' },
    validate: values => schemaForm(askForIntroduction)(inputOf(values)),
  });
  const { mutate, isPending, error } = useGqlMutation(AskForIntroductionDocument, {
    refreshes: [IntroductionRequestsDocument, IntroducersDocument],
    onDone: ({ askForIntroduction: { helper } }) => {
      toast(t('done.asked', { name: helper.name }));
      form.reset();
      onClose();
    },
    onFailed: failed => void applyServerErrors(form, failed),
  });
  if (!free.length) return <p className={classes['soft']}>{t(introducers.length ? 'ask.allAsked' : 'ask.nobody')}</p>;
  return (
    <form className={classes['form']} onSubmit={form.onSubmit(values => mutate({ input: inputOf(values) }), focusFirstError(form))}>
      <p className={classes['soft']}>{t('ask.lead', { name: member.name })}</p>
      <Radio.Group label={t('ask.whom')} required {...form.getInputProps('helperId')}>
        <div className={classes['choices']}>{introducers.map(one => <Choice key={one.member.id} introducer={one} />)}</div>
      </Radio.Group>
      <Textarea label={t('ask.words')} description={t('ask.wordsHint', { name: member.name })} required minRows={3} maxRows={8} autosize dir="auto" maxLength={introductionLimits.words * 2} {...form.getInputProps('words')} />
      <FormError error={error} />
      <div className={classes['buttons']}>
        <Button variant="subtle" onClick={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" loading={isPending}>{t('ask.send')}</Button>
      </div>
    </form>
  );
}

function Choice({ introducer: { member, isAsked } }: { introducer: Introducers[number] }) {
  const t = useT('introductions');
  return (
    <Radio value={member.id} disabled={isAsked} classNames={{ root: classes['choice'] ?? '', body: classes['choiceBody'] ?? '', labelWrapper: classes['choiceLabel'] ?? '' }}
      label={<span className={classes['who']}><Avatar id={member.id} name={member.name} src={member.avatarUrl} size={36} /> <span><b><Name>{member.name}</Name></b><br /><span className={classes['soft']}>{isAsked ? t('ask.isAsked') : <RoleLine person={member} />}</span></span></span>} />
  );
}
