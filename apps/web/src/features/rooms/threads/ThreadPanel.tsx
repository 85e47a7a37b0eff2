import { ActionIcon, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLink } from '@tabler/icons-react';
import { useT } from '../../../shared/i18n/index.ts';
import { useCopyLink } from '../finding/CopyLink.tsx';
import { ThreadTalk, type ThreadTalkProps } from './ThreadTalk.tsx';
import classes from './Threads.module.css';

interface ThreadPanelProps extends Omit<ThreadTalkProps, 'rootId'> {
  /** The thread's root; null shows nothing. */
  rootId: string | null;
  onClose: () => void;
}

/** A message and what answers it: beside the stream, on a phone over it. Escape closes it, and the focus is where it was. */
export function ThreadPanel({ rootId, onClose, ...rest }: ThreadPanelProps) {
  const t = useT('rooms');
  const isWide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const copyLink = useCopyLink();
  return (
    <Drawer.Root opened={rootId !== null} onClose={onClose} position={isWide ? 'right' : 'bottom'} size={isWide ? 440 : '92dvb'} lockScroll={!isWide} trapFocus={!isWide} classNames={{ content: classes['content'] ?? '', body: classes['body'] ?? '', title: classes['title'] ?? '' }}>
      {!isWide && <Drawer.Overlay />}
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t('thread.title')}</Drawer.Title>
          {rootId && <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('finding.copyLink')} onClick={() => copyLink({ thread: rootId })}><IconLink size={20} stroke={1.6} aria-hidden /></ActionIcon>}
          <Drawer.CloseButton aria-label={t('common:action.close')} size={44} ms={0} />
        </Drawer.Header>
        <Drawer.Body>{rootId && <ThreadTalk key={rootId} rootId={rootId} {...rest} />}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
