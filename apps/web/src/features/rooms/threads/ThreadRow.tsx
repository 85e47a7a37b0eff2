import { formatNumber } from '@cohortium/i18n';
import { UnstyledButton } from '@mantine/core';
import { useLanguage, useT, When } from '../../../shared/i18n/index.ts';
import { Avatar } from '../../../shared/ui/Avatar.tsx';
import type { Person } from '../history.ts';
import type { ThreadSummary } from './thread-summary.ts';
import classes from './Threads.module.css';

interface ThreadRowProps {
  thread: ThreadSummary;
  people: ReadonlyMap<string, Person>;
  isNew: boolean;
  onOpen: () => void;
}

/** Under a message: how many answer it, who, and when last. Opens the thread. */
export function ThreadRow({ thread: { replies, lastAt, by }, people, isNew, onOpen }: ThreadRowProps) {
  const t = useT('rooms');
  const language = useLanguage();
  const faces = by.map(id => people.get(id)).filter(person => person !== undefined);
  return (
    <UnstyledButton className={classes['row']} data-new={isNew || undefined} onClick={onOpen} aria-haspopup="dialog">
      <span className={classes['faces']} aria-hidden>{faces.map(({ id, name, avatarUrl }) => <Avatar key={id} id={id} name={name} src={avatarUrl} size={24} />)}</span>
      <span className={classes['count']}>{t('thread.replies', { count: replies, number: formatNumber(replies, language) })}</span>
      <span className={classes['last']}>{t('thread.last')} <When at={lastAt} as="relative" /></span>
      {isNew && <span className={classes['new']}>{t('thread.new')}</span>}
    </UnstyledButton>
  );
}
