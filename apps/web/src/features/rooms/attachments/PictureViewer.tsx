import type { Attachment } from '@cohortium/contract';
import { directionOf, formatNumber } from '@cohortium/i18n';
import { ActionIcon, Modal } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconDownload } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import classes from './Attachments.module.css';

const icon = { size: 24, stroke: 1.6, 'aria-hidden': true, 'data-mirrored': true } as const;

interface PictureViewerProps {
  pictures: readonly Attachment[];
  first: number;
  onClose: () => void;
}

/** A message's pictures in large, one after the other: by arrows, Home and End; Escape closes. */
export function PictureViewer({ pictures, first, onClose }: PictureViewerProps) {
  const t = useT('attachments');
  const language = useLanguage();
  const [at, setAt] = useState(first);
  const shown = pictures[at];
  if (!shown) return null;
  const last = pictures.length - 1;
  const go = (to: number) => setAt(Math.min(last, Math.max(0, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = directionOf(language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const to = { [forward]: at + 1, [forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft']: at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const title = pictures.length > 1 ? t('viewer', { at: formatNumber(at + 1, language), count: formatNumber(pictures.length, language) }) : t('one');
  return (
    <Modal opened fullScreen onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close'), size: 44 }} classNames={{ content: classes['viewer'] ?? '', body: classes['viewerBody'] ?? '', header: classes['viewerHead'] ?? '' }} onKeyDown={onKeyDown}>
      <figure className={classes['large']}>
        <img key={shown.id} src={`/attachments/${shown.id}`} alt={shown.alt || shown.name} width={shown.width ?? undefined} height={shown.height ?? undefined} />
        {shown.alt && <figcaption dir="auto">{shown.alt}</figcaption>}
      </figure>
      <div className={classes['tools']}>
        {last > 0 && <ActionIcon variant="default" size={44} disabled={at === 0} aria-label={t('previous')} onClick={() => go(at - 1)}><IconChevronLeft {...icon} /></ActionIcon>}
        <ActionIcon component="a" variant="default" size={44} href={`/attachments/${shown.id}?download`} download={shown.name} aria-label={`${t('downloadThis')}: ${shown.name}`}><IconDownload size={22} stroke={1.6} aria-hidden /></ActionIcon>
        {last > 0 && <ActionIcon variant="default" size={44} disabled={at === last} aria-label={t('next')} onClick={() => go(at + 1)}><IconChevronRight {...icon} /></ActionIcon>}
      </div>
    </Modal>
  );
}
