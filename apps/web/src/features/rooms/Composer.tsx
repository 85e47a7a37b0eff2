import { roomLimits, type Attached, type RepliedTo, type RoomMessage } from '@cohortium/contract';
import { ActionIcon, CloseButton, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../../shared/i18n/index.ts';
import { knownTitle, useFindThings } from '../../shared/things/index.ts';
import { Openings } from '../openings/index.ts';
import { AttachButton, ChosenFiles, DropHere, pastedFiles } from './attachments/Attaching.tsx';
import type { Attaching } from './attachments/use-attached.ts';
import { asSent, asTyped, personSent, thingSent, wordsFor, type Meant } from './mention-text.ts';
import { Quote } from './Quote.tsx';
import type { Person } from './room-session.ts';
import { Suggestions } from './Suggestions.tsx';
import { TypingLine } from './TypingLine.tsx';
import { useRoomDraft } from './use-room-draft.ts';
import { isThing, useSuggestions } from './use-suggestions.ts';
import classes from './Composer.module.css';

/** What the composer is about: a new message, a reply, or a change of one. */
export interface Composing {
  replyTo: RepliedTo | null;
  editing: RoomMessage | null;
  /** To be written anew: words that come into the field. */
  again?: { readonly body: string } | undefined;
}

interface ComposerProps extends Composing {
  /** Under which what is typed is kept on the device. */
  draftKey: string;
  people: ReadonlyMap<string, Person>;
  /** Who else is writing. */
  typists?: readonly string[];
  /** People of the room to mention, by the beginning of their names. */
  findPeople?: (words: string) => Promise<readonly Person[]>;
  /** Something was typed. */
  onTyping?: () => void;
  /** With whom this is the first word: beginnings are offered while nothing is typed. */
  firstWordTo?: string | undefined;
  /** Files to go with a new message; absent where none can. */
  attaching?: Attaching;
  onSend: (body: string, files: Attached[]) => void;
  onCancel: () => void;
  /** Arrow up in an empty field: change what I said last. */
  onEditLast: () => void;
}

const tellFrom = roomLimits.message - 400;
/** Where typing is by thumb, Enter makes a line and the button sends. */
const typesByThumb = (): boolean => window.matchMedia('(pointer: coarse)').matches;

const nobody = (): Promise<readonly Person[]> => Promise.resolve([]);

/** Always under the thumb. Enter sends and Shift+Enter makes a line; by thumb, Enter makes a line. */
export function Composer({ draftKey, replyTo, editing, again, people, typists = [], findPeople = nobody, firstWordTo, attaching, onTyping, onSend, onCancel, onEditLast }: ComposerProps) {
  const t = useT('rooms');
  const queries = useQueryClient();
  const [meant, setMeant] = useState<Meant>(new Map());
  const typedOf = (body: string): string => {
    const typed = asTyped(body, meant, path => knownTitle(queries, path));
    setMeant(typed.meant);
    return typed.text;
  };
  const [draft, setDraft] = useRoomDraft(draftKey, typedOf);
  const [change, setChange] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const begin = useEffectEvent((body: string) => setChange(typedOf(body)));
  useEffect(() => {
    if (editing) begin(editing.body);
    if (editing || replyTo) field.current?.focus();
  }, [editing, replyTo]);

  const bring = useEffectEvent((body: string) => {
    const brought = typedOf(body);
    const next = draft.trim() ? `${draft}\n${brought}` : brought;
    setDraft(next, draft.trim() ? `${asSent(draft, meant)}\n${body}` : body);
    field.current?.focus();
  });
  useEffect(() => {
    if (again) bring(again.body);
  }, [again]);

  const text = editing ? change : draft;
  const write = (next: string, known = meant) => (editing ? setChange(next) : setDraft(next, asSent(next, known)));
  const body = asSent(text, meant);
  const caret = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (caret.current !== undefined) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [text]);
  const findThings = useFindThings();
  const suggestions = useSuggestions({
    field, text, findPeople, findThings,
    onChoose: (one, { from, to, words }) => {
      const sent = isThing(one) ? thingSent(words, one.path) : personSent(one.name, one.id);
      const shown = wordsFor(`${isThing(one) ? '#' : '@'}${one.name}`, sent, meant);
      const known = new Map(meant).set(shown, sent);
      setMeant(known);
      caret.current = from + shown.length + 1;
      write(`${text.slice(0, from)}${shown} ${text.slice(to).replace(/^ /u, '')}`, known);
    },
  });
  const type = (next: string) => {
    write(next);
    suggestions.follow();
    if (next.trim()) onTyping?.();
  };
  const beginWith = (words: string) => {
    type(words);
    field.current?.focus();
  };
  const left = roomLimits.message - [...body].length;
  const files = editing ? undefined : attaching;
  const saysSomething = text.trim() !== '' || (editing?.attachments ?? files?.files ?? []).length > 0;
  const canSend = saysSomething && left >= 0 && !files?.files.some(({ state }) => state === 'failed');
  const send = () => {
    if (!canSend) return;
    onSend(body, files?.take() ?? []);
    write('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || suggestions.onKeyDown(event)) return;
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
      {firstWordTo && !editing && !replyTo && text === '' && <Openings memberId={firstWordTo} onUse={beginWith} />}
      <TypingLine typists={typists} people={people} />
      {files && <ChosenFiles {...files} />}
      {files && <DropHere onFiles={files.add} />}
      <div className={classes['line']}>
        {files && <AttachButton onFiles={files.add} />}
        <Suggestions {...suggestions} />
        <Textarea
          ref={field} className={classes['field']} value={text} onChange={event => type(event.currentTarget.value)} onKeyDown={onKeyDown} onSelect={suggestions.follow}
          onPaste={event => {
            const pasted = files ? pastedFiles(event) : [];
            if (!pasted.length) return;
            event.preventDefault();
            files?.add(pasted);
          }}
          aria-autocomplete="list" data-mantine-stop-propagation={suggestions.found.length > 0 || editing !== null || undefined} {...suggestions.area}
          placeholder={t('composer.placeholder')} aria-label={t('composer.label')} autosize minRows={1} maxRows={7} dir="auto" error={left < 0 ? t('common:error.textTooLong', { max: roomLimits.message }) : undefined}
        />
        <ActionIcon type="submit" variant="filled" size={44} disabled={!canSend} aria-label={editing ? t('composer.save') : t('composer.send')}><IconSend2 size={22} stroke={1.6} aria-hidden data-mirrored /></ActionIcon>
      </div>
      {[...body].length > tellFrom && left >= 0 && <p className={classes['left']}>{t('common:charactersLeft', { count: left })}</p>}
    </form>
  );
}
