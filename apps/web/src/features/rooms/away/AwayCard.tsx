import { roomHighlight } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { RoomMentionsDocument, type RoomMentionsQuery } from '@cohortium/schema';
import { Button, CloseButton, Group, UnstyledButton } from '@mantine/core';
import { IconAt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { gqlQuery } from '../../../shared/graphql/index.ts';
import { Name, useLanguage, useT } from '../../../shared/i18n/index.ts';
import type { Look } from '../finding/use-look.ts';
import { highlightIcons } from '../highlights/highlight-icons.ts';
import { plainWords } from '../message-text.tsx';
import { useOpenRoom, useRoomItems } from '../room-context.ts';
import { awayFrom, awayLines, farFrom, type AwayLine } from './away-lines.ts';
import classes from './AwayCard.module.css';

const mentionOf = ({ seq, body, lang, author }: RoomMentionsQuery['roomMentions'][number]): AwayLine => ({ kind: 'MENTION', seq, text: body, lang, authorId: author?.id ?? null });

/** How much was unread when the reader came; it stays while they read on. */
function useUnreadOnArrival(): { readBefore: number; unread: number } {
  const { room: { status, readBefore, headSeq } } = useOpenRoom();
  const [head, setHead] = useState<number | null>(null);
  if (head === null && status === 'open') setHead(headSeq);
  return { readBefore, unread: Math.max(0, (head ?? 0) - readBefore) };
}

function Line({ line: { kind, seq, text, lang, authorId }, onGo }: { line: AwayLine; onGo: (seq: number) => void }) {
  const t = useT('rooms');
  const { room: { people } } = useOpenRoom();
  const author = people.get(authorId ?? '');
  const Icon = kind === 'MENTION' ? IconAt : highlightIcons[kind];
  return (
    <li>
      <UnstyledButton className={classes['line']} onClick={() => onGo(seq)}>
        <span className={classes['kind']}><Icon size={16} stroke={1.8} aria-hidden />{t(kind === 'MENTION' ? 'away.mention' : `highlight.kind.${kind}`)}{author && <> · <Name>{author.name}</Name></>}</span>
        <span className={classes['text']} lang={lang} dir="auto">{plainWords(text)}</span>
      </UnstyledButton>
    </li>
  );
}

/** On coming back to a room that went on: what matters of it, mentions and decisions first, each leading to its place. */
export function AwayCard({ look }: { look: Look }) {
  const t = useT('rooms');
  const language = useLanguage();
  const { session: { roomId }, room } = useOpenRoom();
  const { readBefore, unread } = useUnreadOnArrival();
  const [dismissed, setDismissed] = useState(false);
  const isAway = unread >= awayFrom && readBefore > 0 && !dismissed;
  const { data } = useQuery({ ...gqlQuery(RoomMentionsDocument, { roomId, after: readBefore }), enabled: isAway });
  const lines = awayLines(useRoomItems(roomHighlight), data?.roomMentions.map(mentionOf) ?? [], readBefore);
  if (!isAway || !room.itemsReady || (lines.length === 0 && unread <= farFrom)) return null;
  const go = (seq: number) => {
    setDismissed(true);
    look.goTo(seq);
  };
  return (
    <section className={classes['card']} aria-labelledby="away">
      <div className={classes['head']}>
        <h2 id="away">{t('away.title', { count: unread, number: formatNumber(unread, language) })}</h2>
        <CloseButton size="lg" aria-label={t('away.dismiss')} onClick={() => setDismissed(true)} />
      </div>
      {lines.length > 0 && <ul className={classes['lines']}>{lines.map(line => <Line key={`${line.kind} ${line.seq}`} line={line} onGo={go} />)}</ul>}
      <Group gap={8}><Button size="compact-md" variant="light" onClick={() => go(readBefore + 1)}>{t('away.firstUnread')}</Button></Group>
    </section>
  );
}
