import type { IntroductionRequestLineFragment } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { lazy, Suspense, useEffect } from 'react';
import { loadTexts, Name, Sentence, useT, When } from '../../shared/i18n/index.ts';
import { TextLink } from '../../shared/ui/links.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { useLateDialog } from '../../shared/ui/use-late-dialog.ts';
import { MessageButton } from '../connections/index.ts';
import { useIntroductions } from './use-introductions.ts';
import classes from './Introductions.module.css';

const IntroduceDialog = lazy(() => import('./IntroduceDialog.tsx'));

type Request = IntroductionRequestLineFragment;

const Person = ({ person }: { person: { id: string; name: string } }) => <TextLink to="/people/$id" params={{ id: person.id }} fw={600} c="inherit"><Name>{person.name}</Name></TextLink>;

/** "Ana asks you to introduce them to Ben." */
export function RequestSentence({ request: { asker, other } }: { request: Request }) {
  const t = useT('introductions');
  return <Sentence parts={{ name: <Person person={asker} />, other: <Person person={other} /> }} text={marks => t('request.asks', marks)} />;
}

/** Introduces them, with a word of one's own; or would rather not, by one press. */
export function RequestAnswer({ request }: { request: Request }) {
  const t = useT('introductions');
  const { declineRequest } = useIntroductions();
  const { button, dialog } = useLateDialog();
  useEffect(() => void loadTexts('introductions'), []);
  const names = { name: request.asker.name, other: request.other.name };
  return (
    <div className={classes['answer']}>
      <Button {...button} variant="light" leftSection={<IconUsersPlus size={20} stroke={1.8} aria-hidden />} aria-label={t('request.introduceNamed', names)}>{t('action.introduce')}</Button>
      <Button variant="subtle" aria-label={t('request.noNamed', names)} onClick={() => declineRequest(request)}>{t('action.no')}</Button>
      <Suspense fallback={null}>{dialog && <IntroduceDialog member={request.other} request={request} {...dialog} />}</Suspense>
    </div>
  );
}

/** Who asks me to introduce them, to whom and why. */
export function RequestToMe({ request }: { request: Request }) {
  const t = useT('introductions');
  return (
    <PersonCard person={request.asker} actions={<RequestAnswer request={request} />}>
      <p className={classes['by']}><RequestSentence request={request} /></p>
      <blockquote className={classes['quote']} lang={request.lang} dir="auto">{request.words}</blockquote>
      <p className={classes['soft']}><Sentence parts={{ date: <When at={request.expiresAt} as="day" /> }} text={marks => t('state.until', marks)} /></p>
    </PersonCard>
  );
}

/** Whom I asked to introduce me to whom, and how it stands: no answer of either. */
export function RequestOfMine({ request }: { request: Request }) {
  const t = useT('introductions');
  const { withdrawRequest } = useIntroductions();
  const { helper, other, words, lang, state, expiresAt } = request;
  const waits = state === 'WAITING' || state === 'PASSED_ON';
  const actions = waits ? <Button variant="subtle" aria-label={t('request.withdrawNamed', { name: other.name })} onClick={() => withdrawRequest(request)}>{t('action.withdraw')}</Button>
    : state === 'MADE' && other.tie?.state === 'CONNECTED' && <MessageButton member={other} />;
  return (
    <PersonCard person={other} actions={actions}>
      <p className={classes['by']}><Sentence parts={{ helper: <Person person={helper} />, other: <Name>{other.name}</Name> }} text={marks => t(`request.mine.${state}`, marks)} /></p>
      <blockquote className={classes['quote']} lang={lang} dir="auto">{words}</blockquote>
      {waits && <p className={classes['soft']}><Sentence parts={{ date: <When at={expiresAt} as="day" /> }} text={marks => t('state.until', marks)} /></p>}
    </PersonCard>
  );
}
