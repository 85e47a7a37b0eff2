import { documentTypes, pictureTypes } from '@cohortium/contract';
import { ActionIcon } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState, type ClipboardEvent } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import { HeldFileRow } from './HeldFileRow.tsx';
import type { Attaching } from './use-attached.ts';
import classes from './Attachments.module.css';

/** What pickers offer. The server looks into each file, whatever it is called. */
const accepted = [...pictureTypes, ...Object.keys(documentTypes), ...Object.values(documentTypes).map(ending => `.${ending}`)].join(',');

/** Chooses files; several at once. */
export function AttachButton({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useT('attachments');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input} type="file" multiple hidden accept={accepted} aria-label={t('add')}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('add')} onClick={() => input.current?.click()}><IconPaperclip size={22} stroke={1.6} aria-hidden /></ActionIcon>
    </>
  );
}

/** What was chosen, above the words. */
export function ChosenFiles({ files, remove, describe }: Attaching) {
  const t = useT('attachments');
  if (!files.length) return null;
  return (
    <ul className={classes['chosen']} aria-label={t('chosen')}>
      {files.map(file => <HeldFileRow key={file.clientId} file={file} onRemove={() => remove(file.clientId)} onDescribe={alt => describe(file.clientId, alt)} />)}
    </ul>
  );
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** A thread beside its room is another place to drop files than the room. */
const sameDialog = (one: Element, other: Element): boolean => one.closest('[role=dialog]') === other.closest('[role=dialog]');

/** Takes files that are dropped anywhere in the section around it, and says so while they hang over it. Beside it nothing is opened by mistake. */
export function DropHere({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useT('attachments');
  const mark = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent((event: DragEvent) => onFiles([...(event.dataTransfer?.files ?? [])]));
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const { target } = event;
      const isHere = target instanceof Element && mark.current !== null && sameDialog(target, mark.current) && (mark.current.closest('section')?.contains(target) ?? false);
      setOver(isHere && event.type === 'dragover');
      if (isHere && event.type === 'drop') drop(event);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', over);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', over);
      window.removeEventListener('dragleave', leave);
    };
  }, []);
  return <div ref={mark} className={classes['drop']} data-over={isOver || undefined} aria-hidden={!isOver}>{isOver && t('drop')}</div>;
}

/** Files that are pasted; words with a picture of them, as Office pastes them, stay words. */
export function pastedFiles({ clipboardData }: ClipboardEvent): readonly File[] {
  return clipboardData.getData('text/plain') ? [] : [...clipboardData.files];
}
