import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { formatNumber } from '@cohortium/i18n';
import { useState } from 'react';
import { useLanguage, useT, When } from '../../../shared/i18n/index.ts';
import type { RoomRights } from '../parts/rights.ts';
import { Ballot } from './Ballot.tsx';
import { CopyLink } from '../finding/CopyLink.tsx';
import { Bars } from './Bars.tsx';
import type { ShownPoll } from './shown-polls.ts';
import { useTally } from './use-polls.ts';
import classes from './Polls.module.css';

export interface PollActions {
  vote: (poll: ShownPoll, choices: number[]) => void;
  close: (poll: ShownPoll) => void;
  remove: (poll: ShownPoll) => void;
}

/** A poll: the vote, the results once they are to be seen, and for moderators its end. */
export function PollCard({ poll, rights, actions }: { poll: ShownPoll; rights: RoomRights; actions: PollActions }) {
  const t = useT('polls');
  const [isChanging, setChanging] = useState(false);
  const counts = useTally(poll);
  // What is not at the server yet has no id to act on.
  const isThere = poll.revision > 0;
  const canVote = poll.state === 'OPEN' && rights.canTakePart && isThere;
  const showsBallot = canVote && (isChanging || !poll.choices.length);
  const vote = (choices: number[]) => {
    setChanging(false);
    actions.vote(poll, choices);
  };
  return (
    <li className={classes['poll']} data-state={poll.state} data-item={poll.id} tabIndex={-1}>
      <div className={classes['head']}>
        <p className={classes['question']} lang={poll.lang} dir="auto">{poll.question}</p>
        {isThere && <PollMenu poll={poll} canModerate={rights.canModerate} actions={actions} />}
      </div>
      <Standing poll={poll} />
      {showsBallot && <Ballot key={poll.choices.join()} poll={poll} onVote={vote} {...(isChanging && { onCancel: () => setChanging(false) })} />}
      {counts && !(showsBallot && isChanging) && <Bars poll={poll} {...counts} />}
      {!counts && poll.state === 'OPEN' && poll.results !== 'ALWAYS' && <p className={classes['hint']}>{t(`hidden.${poll.results}`)}</p>}
      {canVote && !showsBallot && (
        <div className={classes['buttons']}>
          <span className={classes['hint']}>{poll.isWaiting ? t('vote.waiting') : t('vote.voted')}</span>
          <Button variant="subtle" mih={44} onClick={() => setChanging(true)}>{t('vote.change')}</Button>
        </div>
      )}
      {rights.canModerate && isThere && poll.state === 'OPEN' && <Button className={classes['close']} variant="default" mih={44} onClick={() => actions.close(poll)}>{t('act.close')}</Button>}
    </li>
  );
}

function Standing({ poll }: { poll: ShownPoll }) {
  const t = useT('polls');
  const language = useLanguage();
  return (
    <p className={classes['about']}>
      <span>{t(`state.${poll.state === 'OPEN' ? 'OPEN' : 'CLOSED'}`)}</span>
      <span>{poll.voters ? t('voters', { count: poll.voters, number: formatNumber(poll.voters, language) }) : t('nobody')}</span>
      {poll.state === 'OPEN' && poll.closesAt && <Closes at={poll.closesAt} />}
    </p>
  );
}

function Closes({ at }: { at: string }) {
  const t = useT('polls');
  return <span>{t('closes')} <When at={at} as="relative" /></span>;
}

function PollMenu({ poll, canModerate, actions }: { poll: ShownPoll; actions: PollActions; canModerate: boolean }) {
  const t = useT('polls');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><ActionIcon variant="subtle" color="gray" size={44} aria-label={t('act.actions', { text: poll.question })}><IconDots size={18} stroke={1.6} aria-hidden /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        <CopyLink to={{ poll: poll.id }} />
        {canModerate && <Menu.Item c="var(--danger)" onClick={() => actions.remove(poll)}>{t('act.remove')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
