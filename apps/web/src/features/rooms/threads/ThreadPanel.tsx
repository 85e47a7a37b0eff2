import { ActionIcon, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLink, IconX } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import { useCopyLink } from '../finding/CopyLink.tsx';
import { ThreadTalk, type ThreadTalkProps } from './ThreadTalk.tsx';
import classes from './Threads.module.css';

interface ThreadPanelProps extends Omit<ThreadTalkProps, 'rootId'> {
  /** The thread's root; null shows nothing. */
  rootId: string | null;
  /** Whether there is room for it beside the stream; else it lies over the page. */
  isBeside: boolean;
  onClose: () => void;
}

/** A message and what answers it: beside the stream, on a phone over it. Escape closes it, and the focus is where it was. */
export function ThreadPanel({ rootId, isBeside, ...rest }: ThreadPanelProps) {
  if (!isBeside) return <Over rootId={rootId} {...rest} />;
  return rootId === null ? null : <Beside key={rootId} rootId={rootId} {...rest} />;
}

function CopyThreadLink({ rootId }: { rootId: string }) {
  const t = useT('rooms');
  const copyLink = useCopyLink();
  return <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('finding.copyLink')} onClick={() => copyLink({ thread: rootId })}><IconLink size={20} stroke={1.6} aria-hidden /></ActionIcon>;
}

/** Between the stream and what stands beside it: it covers neither. */
function Beside({ rootId, onClose, ...rest }: ThreadTalkProps & Pick<ThreadPanelProps, 'onClose'>) {
  const t = useT('rooms');
  const titleId = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const own = panel.current;
    own?.focus();
    return () => {
      const isLost = document.activeElement === document.body || own?.contains(document.activeElement);
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const closeBy = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, defaultPrevented } = event;
    // A menu or a list of suggestions is closed by its own Escape first.
    const isOwn = !defaultPrevented && target instanceof HTMLElement && panel.current?.contains(target) && target.dataset['mantineStopPropagation'] === undefined;
    if (key === 'Escape' && isOwn) onClose();
  });
  useEffect(() => {
    // Of the document: after all that a key means within.
    document.addEventListener('keydown', closeBy);
    return () => document.removeEventListener('keydown', closeBy);
  }, []);
  return (
    <div ref={panel} role="dialog" aria-labelledby={titleId} tabIndex={-1} className={classes['beside']}>
      <div className={classes['head']}>
        <h2 id={titleId} className={classes['title']}>{t('thread.title')}</h2>
        <CopyThreadLink rootId={rootId} />
        <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('common:action.close')} onClick={onClose}><IconX size={20} stroke={1.6} aria-hidden /></ActionIcon>
      </div>
      <ThreadTalk rootId={rootId} {...rest} />
    </div>
  );
}

function Over({ rootId, onClose, ...rest }: Omit<ThreadPanelProps, 'isBeside'>) {
  const t = useT('rooms');
  const isWide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  return (
    <Drawer.Root opened={rootId !== null} onClose={onClose} position={isWide ? 'right' : 'bottom'} size={isWide ? 440 : '92dvb'} lockScroll={!isWide} trapFocus={!isWide} classNames={{ content: classes['content'] ?? '', body: classes['body'] ?? '', title: classes['title'] ?? '' }}>
      {!isWide && <Drawer.Overlay />}
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t('thread.title')}</Drawer.Title>
          {rootId && <CopyThreadLink rootId={rootId} />}
          <Drawer.CloseButton aria-label={t('common:action.close')} size={44} ms={0} />
        </Drawer.Header>
        <Drawer.Body>{rootId && <ThreadTalk key={rootId} rootId={rootId} {...rest} />}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
