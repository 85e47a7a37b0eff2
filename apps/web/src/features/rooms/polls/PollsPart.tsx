import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { formatNumber } from '@cohortium/i18n';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLanguage, useNow, useT } from '../../../shared/i18n/index.ts';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { Fold } from '../../../shared/ui/Fold.tsx';
import { ListSkeleton } from '../../../shared/ui/ListSkeleton.tsx';
import { undoable } from '../../../shared/ui/toast.ts';
import { useOrSay } from '../../../shared/ui/use-or-say.ts';
import type { RoomRights } from '../parts/rights.ts';
import { useAct } from '../room-context.ts';
import { NewPoll } from './NewPoll.tsx';
import { PollCard, type PollActions } from './PollCard.tsx';
import type { ShownPoll } from './shown-polls.ts';
import type { Polls } from './use-polls.ts';
import classes from './Polls.module.css';

/** So long a closed poll stays in sight, in milliseconds: its result is what the room waited for. */
const justClosed = 10 * 60_000;

/** The polls of a room: those one can vote in, and the results of the others. */
export function PollsPart({ shown, isReady, rights }: Polls & { rights: RoomRights }) {
  const t = useT('polls');
  const language = useLanguage();
  const now = useNow();
  const act = useAct();
  const orSay = useOrSay();
  const [isNew, setNew] = useState(false);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const unhide = (id: string) => setHidden(was => new Set([...was].filter(one => one !== id)));
  const actions: PollActions = {
    vote: ({ id }, choices) => orSay(act('room:vote', { pollId: id, choices })),
    close: ({ id }) => orSay(act('room:poll-close', { pollId: id })),
    remove: ({ id }) => undoable({
      text: t('done.removed'),
      hide: () => {
        setHidden(was => new Set(was).add(id));
        return () => unhide(id);
      },
      commit: () => orSay(act('room:poll-remove', { pollId: id }).finally(() => unhide(id))),
    }),
  };
  const seen = shown.filter(({ id }) => !hidden.has(id));
  const isPast = ({ state, closedAt }: ShownPoll) => state === 'CLOSED' && closedAt !== null && now - Date.parse(closedAt) > justClosed;
  const [open, past] = [seen.filter(poll => !isPast(poll)), seen.filter(isPast)];
  const cards = (polls: readonly ShownPoll[]) => <ul className={classes['polls']}>{polls.map(poll => <PollCard key={poll.id} poll={poll} rights={rights} actions={actions} />)}</ul>;
  return (
    <div className={classes['list']}>
      {rights.canModerate && rights.canTakePart && <Button variant="light" mih={44} leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />} onClick={() => setNew(true)}>{t('new')}</Button>}
      {!isReady && !seen.length && <ListSkeleton of="row" count={2} />}
      {isReady && !seen.length && <EmptyState title={t('empty')} text={rights.canModerate ? t('emptyModerator') : t('emptyText')} />}
      {cards(open)}
      {past.length > 0 && (
        <Fold summary={t('past', { count: past.length, number: formatNumber(past.length, language) })} open={!open.length}>
          {cards(past)}
        </Fold>
      )}
      {isNew && <NewPoll onOpen={poll => orSay(act('room:poll', poll))} onClose={() => setNew(false)} />}
      <PollsAnnouncer polls={shown} isReady={isReady} />
    </div>
  );
}

/** Says politely to a screen reader that a poll was opened or closed; nothing of what stood there on arrival. */
function PollsAnnouncer({ polls, isReady }: { polls: readonly ShownPoll[]; isReady: boolean }) {
  const t = useT('polls');
  const known = useRef<ReadonlyMap<string, string> | null>(null);
  const [words, setWords] = useState('');
  const states = polls.filter(({ revision }) => revision > 0).map(({ id, state }) => `${id} ${state}`).join();
  const say = useEffectEvent(() => {
    const before = known.current;
    known.current = new Map(polls.map(({ id, state }) => [id, state]));
    const fresh = before && polls.find(({ id, state }) => before.get(id) !== state);
    if (fresh) setWords(fresh.state === 'OPEN' ? t('say.opened', { text: fresh.question }) : t('say.closed', { text: fresh.question }));
  });
  useEffect(() => {
    if (isReady) say();
  }, [isReady, states]);
  return <p className="unseen" role="status" aria-live="polite">{words}</p>;
}
