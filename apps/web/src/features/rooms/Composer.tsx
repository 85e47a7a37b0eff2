import { roomLimits, type RepliedTo, type RoomMessage } from '@cohortium/contract';
import { ActionIcon, CloseButton, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../../shared/i18n/index.ts';
import { deleteDraft, readDraft, saveDraft } from '../../shared/offline/index.ts';
import { Quote } from './Quote.tsx';
import type { Person } from './room-session.ts';
import { TypingLine } from './TypingLine.tsx';
import classes from './Composer.module.css';

/** What the composer is about: a new message, a reply, or a change of one. */
export interface Composing {
  replyTo: RepliedTo | null;
  editing: RoomMessage | null;
}

interface ComposerProps extends Composing {
  /** Under which what is typed is kept on the device. */
  draftKey: string;
  people: ReadonlyMap<string, Person>;
  /** Who else is writing. */
  typists?: readonly string[];
  /** Something was typed. */
  onTyping?: () => void;
  onSend: (body: string) => void;
  onCancel: () => void;
  /** Arrow up in an empty field: change what I said last. */
  onEditLast: () => void;
}

const pause = 300;
const tellFrom = roomLimits.message - 400;
/** Where typing is by thumb, Enter makes a line and the button sends. */
const typesByThumb = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** Keeps what is typed for this room until it is sent. */
function useRoomDraft(key: string): [string, (text: string) => void] {
  const [text, setText] = useState('');
  const restore = useEffectEvent((kept: unknown) => {
    if (typeof kept === 'string' && text === '') setText(kept);
  });
  useEffect(() => {
    let left = false;
    readDraft(key).then(kept => !left && restore(kept), () => undefined);
    return () => {
      left = true;
    };
  }, [key]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void (next ? saveDraft(key, next) : deleteDraft(key)).catch(() => undefined), next ? pause : 0);
  };
  return [text, write];
}

/** Always under the thumb. Enter sends and Shift+Enter makes a line; by thumb, Enter makes a line. */
export function Composer({ draftKey, replyTo, editing, people, typists = [], onTyping, onSend, onCancel, onEditLast }: ComposerProps) {
  const t = useT('rooms');
  const [draft, setDraft] = useRoomDraft(draftKey);
  const [change, setChange] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (editing) setChange(editing.body);
    if (editing || replyTo) field.current?.focus();
  }, [editing, replyTo]);

  const text = editing ? change : draft;
  const write = editing ? setChange : setDraft;
  const type = (next: string) => {
    write(next);
    if (next.trim()) onTyping?.();
  };
  const left = roomLimits.message - [...text].length;
  const canSend = text.trim() !== '' && left >= 0;
  const send = () => {
    if (!canSend) return;
    onSend(text);
    write('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && !typesByThumb()) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape' && (editing || replyTo)) onCancel();
    else if (event.key === 'ArrowUp' && text === '' && !editing) onEditLast();
  };
  return (
    <form className={classes['composer']} onSubmit={event => { event.preventDefault(); send(); }}>
      {(editing || replyTo) && (
        <div className={classes['about']}>
          <div>{editing ? <p>{t('composer.editing')}</p> : replyTo && <><p>{t('composer.replying')}</p><Quote of={replyTo} author={people.get(replyTo.authorId ?? '')} /></>}</div>
          <CloseButton aria-label={t('common:action.cancel')} onClick={onCancel} size="lg" />
        </div>
      )}
      <TypingLine typists={typists} people={people} />
      <div className={classes['line']}>
        <Textarea
          ref={field} className={classes['field']} value={text} onChange={event => type(event.currentTarget.value)} onKeyDown={onKeyDown}
          placeholder={t('composer.placeholder')} aria-label={t('composer.label')} autosize minRows={1} maxRows={7} dir="auto" error={left < 0 ? t('common:error.textTooLong', { max: roomLimits.message }) : undefined}
        />
        <ActionIcon type="submit" variant="filled" size={44} disabled={!canSend} aria-label={editing ? t('composer.save') : t('composer.send')}><IconSend2 size={22} stroke={1.6} aria-hidden data-mirrored /></ActionIcon>
      </div>
      {[...text].length > tellFrom && left >= 0 && <p className={classes['left']}>{t('common:charactersLeft', { count: left })}</p>}
    </form>
  );
}
