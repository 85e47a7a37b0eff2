import type { RoomMessage } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { UnstyledButton } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { Name, Sentence, useLanguage, useT } from '../../../shared/i18n/index.ts';
import type { Person } from '../history.ts';
import { saidLine } from '../attachments/said-line.ts';
import classes from './Threads.module.css';

interface AsideLineProps {
  /** Said in one thread, with nothing of the stream between. */
  messages: readonly RoomMessage[];
  people: ReadonlyMap<string, Person>;
  onOpen: () => void;
}

/** What was said in a thread, as the stream shows it: one line in its place, so that nothing of the room's order is hidden. */
export function AsideLine({ messages, people, onOpen }: AsideLineProps) {
  const t = useT('rooms');
  const language = useLanguage();
  const said = messages.filter(({ state }) => state === 'SAID');
  const last = said.at(-1);
  const author = people.get(last?.authorId ?? '');
  const number = formatNumber(said.length, language);
  return (
    <li className={classes['aside']} data-seq={messages.map(({ seq }) => seq).join(' ')} tabIndex={-1}>
      <UnstyledButton className={classes['line']} onClick={onOpen} aria-haspopup="dialog">
        <IconMessages size={16} stroke={1.6} aria-hidden data-mirrored />
        <span className={classes['who']}>
          {last ? <Sentence parts={{ name: <b><Name>{author?.name ?? t('message.someoneWhoLeft')}</Name></b> }} text={marks => t('thread.aside', { ...marks, count: said.length, number })} /> : t('thread.gone')}
        </span>
        {last && <span className={classes['words']} dir="auto" lang={last.lang}>{saidLine(last)}</span>}
      </UnstyledButton>
    </li>
  );
}
