import type { RepliedTo } from '@cohortium/contract';
import { UnstyledButton } from '@mantine/core';
import { Name, useT } from '../../shared/i18n/index.ts';
import { plainWords } from './message-text.tsx';
import type { Person } from './room-session.ts';
import classes from './Stream.module.css';

interface QuoteProps {
  of: RepliedTo;
  author: Person | undefined;
  onClick?: (seq: number) => void;
}

/** What a reply answers, in one line; leads there. */
export function Quote({ of, author, onClick }: QuoteProps) {
  const t = useT('rooms');
  const words = (
    <>
      {author && <b><Name>{author.name}</Name></b>}
      <span dir="auto">{plainWords(of.excerpt) || t(of.authorId ? 'message.deleted' : 'message.hidden')}</span>
    </>
  );
  if (!onClick) return <p className={classes['quote']}>{words}</p>;
  return (
    <UnstyledButton className={classes['quote']} onClick={() => onClick(of.seq)}>
      <span className="unseen">{t('message.goToReplied', { name: author?.name ?? '' })}: </span>
      {words}
    </UnstyledButton>
  );
}
