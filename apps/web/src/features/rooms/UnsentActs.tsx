import { Button, Group } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useReasonText, useT } from '../../shared/i18n/index.ts';
import { toast } from '../../shared/ui/toast.ts';
import { discardWithFiles, OutgoingFiles } from './attachments/OutgoingFiles.tsx';
import { mayHelpAgain, type Outgoing } from './outbox.ts';
import { useOpenRoom } from './room-context.ts';
import type { ActName } from './room-wire.ts';
import classes from './RoomPanel.module.css';

/** What each act is called when it could not be sent. An event that is missing here is missing its word. */
const words = {
  'room:post': 'message', 'room:edit': 'edit', 'room:delete': 'delete', 'room:react': 'react',
  'room:mark': 'mark', 'room:decide-highlight': 'decideHighlight', 'room:withdraw-highlight': 'withdrawHighlight',
  'room:ask': 'ask', 'room:upvote': 'upvote', 'room:question-withdraw': 'withdraw', 'room:question-move': 'move', 'room:asking': 'asking',
  'room:poll': 'poll', 'room:vote': 'vote', 'room:poll-close': 'pollClose', 'room:poll-remove': 'pollRemove',
  // Moderators are told at once what could not be done: it waits nowhere.
  'room:pin': 'other', 'room:set': 'other', 'room:takeDown': 'other', 'room:restrain': 'other', 'room:release': 'other', 'room:decide': 'other', 'room:withdraw': 'other',
  'room:report': 'other', 'room:handle': 'other', 'room:hand': 'other', 'room:call': 'other',
} as const satisfies Record<ActName, string>;
const isKnown = (event: string): event is ActName => event in words;

/** What a person wrote in an act, if anything. */
const textOf = ({ given }: Outgoing): string => [given['body'], given['text'], given['question']].find(text => typeof text === 'string') ?? '';

/**
 * What could not be done for good (the room closed meanwhile, the right went): kept until it is thrown away, and its words can be taken along. Messages
 * stand in the stream, where there is one.
 */
export function UnsentActs({ withMessages = false }: { withMessages?: boolean }) {
  const t = useT('rooms');
  const { outgoing } = useOpenRoom();
  const failed = outgoing.filter(({ state, event }) => state === 'failed' && (withMessages || event !== 'room:post'));
  if (!failed.length) return null;
  return <ul className={classes['unsent']} aria-label={t('outgoing.unsent')}>{failed.map(entry => <Unsent key={entry.clientId} entry={entry} />)}</ul>;
}

function Unsent({ entry }: { entry: Outgoing }) {
  const t = useT('rooms');
  const reasonText = useReasonText();
  const { outbox } = useOpenRoom();
  const text = textOf(entry);
  const copy = () => void navigator.clipboard.writeText(text).then(() => toast(t('common:action.copied')), () => undefined);
  return (
    <li>
      <p>
        <IconAlertCircle size={16} stroke={1.6} aria-hidden />
        <b>{isKnown(entry.event) ? t(`outgoing.what.${words[entry.event]}`) : t('outgoing.what.other')}</b> {t('outgoing.failed')} {entry.failure && reasonText(entry.failure.reason, entry.failure.args)}
      </p>
      {text && <blockquote dir="auto">{text}</blockquote>}
      <OutgoingFiles entry={entry} outbox={outbox} />
      <Group gap={8}>
        {mayHelpAgain(entry) && <Button size="compact-sm" variant="light" onClick={() => void outbox.retry(entry.clientId)}>{t('common:action.retry')}</Button>}
        {text && <Button size="compact-sm" variant="subtle" onClick={copy}>{t('outgoing.copy')}</Button>}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => void discardWithFiles(outbox, entry)}>{t('outgoing.discard')}</Button>
      </Group>
    </li>
  );
}
