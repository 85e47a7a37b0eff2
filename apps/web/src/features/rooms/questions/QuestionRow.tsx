import type { QuestionMove } from '@cohortium/contract';
import { ActionIcon, Button, Menu, UnstyledButton } from '@mantine/core';
import { IconBuildingCommunity, IconCaretUpFilled, IconDots, IconFlag, IconHome } from '@tabler/icons-react';
import { formatNumber } from '@cohortium/i18n';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { Name, useLanguage, useT, When } from '../../../shared/i18n/index.ts';
import { MenuLink } from '../../../shared/ui/MenuLink.tsx';
import { useMeetingLink } from '../../../shared/meeting/index.ts';
import { HighlightMarks } from '../highlights/HighlightMarks.tsx';
import { CopyLink } from '../finding/CopyLink.tsx';
import { MarkMenu } from '../highlights/MarkMenu.tsx';
import { useCanMark, useHighlightActions, useMarks } from '../highlights/use-highlights.ts';
import { useAsking } from '../moderation/moderation-context.ts';
import { Veiled } from '../moderation/Veiled.tsx';
import { useShowMessage } from '../parts/show-message.ts';
import type { RoomRights } from '../parts/rights.ts';
import { useOpenRoom } from '../room-context.ts';
import type { Person } from '../room-session.ts';
import type { ShownQuestion } from './shown-questions.ts';
import classes from './Questions.module.css';

export interface QuestionActions {
  vote: (question: ShownQuestion) => void;
  move: (question: ShownQuestion, to: QuestionMove) => void;
  link: (question: ShownQuestion) => void;
  withdraw: (question: ShownQuestion) => void;
}
interface QuestionRowProps {
  question: ShownQuestion;
  author: Person | undefined;
  rights: RoomRights;
  actions: QuestionActions;
}

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;
const shortest = 60;
const excerpt = (text: string): string => ([...text].length > shortest ? `${[...text].slice(0, shortest).join('')}…` : text);

/** What moderators reach with one tap, by the question's state. */
const foremost: Partial<Record<ShownQuestion['state'], readonly [QuestionMove, 'approve' | 'takeUp' | 'answered']>> = { AWAITING: ['OPEN', 'approve'], OPEN: ['BEING_ANSWERED', 'takeUp'], BEING_ANSWERED: ['ANSWERED', 'answered'] };

function Votes({ question, rights, onVote }: { question: ShownQuestion; rights: RoomRights; onVote: () => void }) {
  const t = useT('questions');
  const language = useLanguage();
  const number = formatNumber(question.votes, language);
  const said = t('votes', { count: question.votes, number });
  const isOpen = question.state === 'OPEN' || question.state === 'BEING_ANSWERED';
  // What is not at the server yet has no id to vote for.
  if (question.isMine || question.veiled || !rights.canTakePart || !isOpen || question.revision === 0) {
    return <span className={classes['votes']} title={question.isMine ? t('ownVotes') : undefined}><span aria-hidden>{number}</span><span className="unseen">{said}</span></span>;
  }
  return (
    <UnstyledButton className={classes['vote']} aria-pressed={question.isVoted} aria-label={`${t('vote', { text: excerpt(question.text) })}, ${said}`} onClick={onVote}>
      <IconCaretUpFilled size={18} aria-hidden /><span aria-hidden>{number}</span>
    </UnstyledButton>
  );
}

function Asker({ question, author }: { question: ShownQuestion; author: Person | undefined }) {
  const t = useT('questions');
  const from = useMeetingLink();
  if (question.isMine) return <b>{question.isAnonymous ? t('anonymousYou') : t('you')}</b>;
  if (question.isAnonymous) return <b>{t('anonymous')}</b>;
  if (question.veiled) return null;
  if (!author) return <b>{t('someoneWhoLeft')}</b>;
  return <Link to="/people/$id" params={{ id: author.id }} {...from} className={classes['asker']}><Name>{author.name}</Name></Link>;
}

/** What else may be done with it. */
function RowMenu({ question, rights, actions }: Omit<QuestionRowProps, 'author'>) {
  const [t, ofRooms, ofModeration] = [useT('questions'), useT('rooms'), useT('moderation')];
  const { report } = useAsking();
  const canMark = useCanMark();
  const { mark, withdraw } = useHighlightActions();
  const marks = useMarks().get(question.id);
  const { state } = question;
  const mine = question.isMine && question.revision > 0 && (state === 'OPEN' || state === 'AWAITING');
  const moves: [QuestionMove, 'answered' | 'backToList' | 'reopen' | 'dismiss'][] = !rights.canModerate ? [] : [
    ...(state === 'OPEN' ? [['ANSWERED', 'answered'] as const] : []),
    ...(state === 'BEING_ANSWERED' ? [['OPEN', 'backToList'] as const] : []),
    ...(state === 'ANSWERED' || state === 'DISMISSED' ? [['OPEN', 'reopen'] as const] : []),
    ...(state === 'AWAITING' || state === 'OPEN' || state === 'BEING_ANSWERED' ? [['DISMISSED', 'dismiss'] as const] : []),
  ].map(([to, word]) => [to, word]);
  const canLink = rights.canModerate && (state === 'OPEN' || state === 'BEING_ANSWERED' || state === 'ANSWERED');
  const isShown = question.revision > 0 && !question.veiled && (state === 'OPEN' || state === 'BEING_ANSWERED' || state === 'ANSWERED');
  if (!mine && !moves.length && !isShown) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><ActionIcon variant="subtle" color="gray" size={44} aria-label={t('actions', { text: excerpt(question.text) })}><IconDots size={18} stroke={1.6} aria-hidden /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {moves.map(([to, word]) => <Menu.Item key={to} onClick={() => actions.move(question, to)}>{t(`act.${word}`)}</Menu.Item>)}
        {canLink && <Menu.Item onClick={() => actions.link(question)}>{t('act.linkAnswer')}</Menu.Item>}
        {question.revision > 0 && <CopyLink to={{ question: question.id }} />}
        {mine && <Menu.Item onClick={() => actions.withdraw(question)}>{t('act.withdraw')}</Menu.Item>}
        {isShown && <MenuLink to="/ideas/new" search={{ from: 'QUESTION', of: question.id }}>{ofRooms('makeIdea')}</MenuLink>}
        {isShown && !question.isMine && <Menu.Item leftSection={<IconFlag {...icon} />} onClick={() => report({ kind: 'QUESTION', id: question.id })}>{ofModeration('menu.report')}</Menu.Item>}
        {isShown && (canMark || rights.canTakePart) && <MarkMenu highlights={marks?.highlights ?? []} canMark={canMark} onMark={as => mark({ kind: 'QUESTION', id: question.id }, as)} onWithdraw={withdraw} />}
      </Menu.Dropdown>
    </Menu>
  );
}

/** One question with its votes, and what the reader may do with it. */
export const QuestionRow = memo(function QuestionRow({ question, author, rights, actions }: QuestionRowProps) {
  const [t, ofModeration] = [useT('questions'), useT('moderation')];
  const show = useShowMessage();
  const canMark = useCanMark();
  const { decide } = useHighlightActions();
  const marks = useMarks().get(question.id);
  const { room: { people } } = useOpenRoom();
  const { state, place, answer, isWaiting } = question;
  const first = rights.canModerate && question.revision > 0 ? foremost[state] : undefined;
  return (
    <li className={classes['row']} data-state={state} data-item={question.id} tabIndex={-1}>
      <Votes question={question} rights={rights} onVote={() => actions.vote(question)} />
      <div className={classes['said']}>
        {state !== 'OPEN' && <p className={classes['state']}>{t(`state.${state}`)}</p>}
        {question.veiled ? <Veiled about={{ kind: 'QUESTION', id: question.id }} text={ofModeration('veil.question')} /> : <p className={classes['text']} lang={question.lang} dir="auto">{question.text}</p>}
        <p className={classes['about']}>
          <Asker question={question} author={author} />
          {place && <span className={classes['place']}>{place === 'REMOTE' ? <IconHome {...icon} /> : <IconBuildingCommunity {...icon} />}{t(`place.${place}`)}</span>}
          {isWaiting ? <span>{t('waiting')}</span> : <When at={question.askedAt} as="relative" />}
        </p>
        {marks && <HighlightMarks marks={marks} people={people} canMark={canMark} onDecide={decide} />}
        {state === 'ANSWERED' && (answer ? <Button variant="subtle" size="compact-sm" className={classes['answer']} onClick={() => void show(answer.seq)}>{t('seeAnswer')}</Button> : <p className={classes['about']}>{t('answeredLive')}</p>)}
        {first && <Button variant={state === 'BEING_ANSWERED' ? 'default' : 'light'} size="sm" mih={40} className={classes['first']} onClick={() => actions.move(question, first[0])}>{t(`act.${first[1]}`)}</Button>}
      </div>
      <RowMenu question={question} rights={rights} actions={actions} />
    </li>
  );
});
