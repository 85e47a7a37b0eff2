import { MessagePlaceDocument } from '@cohortium/schema';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { execute } from '../../../shared/graphql/index.ts';
import { useT } from '../../../shared/i18n/index.ts';
import { toastError } from '../../../shared/ui/toast.ts';
import type { PartName } from './place-search.ts';
import type { OpenRoom } from '../use-room.ts';

/** Where in a room an address leads: a message by its id (and what answers it) or its seq; a part beside the stream, and one of what stands there. */
export type Place = { readonly messageId: string; readonly isThread?: boolean } | { readonly seq: number } | { readonly part: PartName; readonly itemId?: string };

/** A message to bring into sight; `turn` tells two visits of the same one apart. */
export interface Target {
  readonly seq: number;
  readonly turn: number;
}

export interface Look {
  readonly target: Target | null;
  /** Brings a message into sight, however far up it stands. */
  readonly goTo: (seq: number) => void;
}

/** Goes to places in the room, and first to the one that the address names. */
export function useLook({ session, room }: OpenRoom, first: Place | undefined): Look {
  const t = useT('rooms');
  const [target, setTarget] = useState<Target | null>(null);
  const turn = useRef(0);
  const look = async (seq: number) => {
    if (await session.lookAt(seq)) setTarget({ seq, turn: (turn.current += 1) });
    else toastError(t('finding.failed'));
  };
  const begin = useEffectEvent(() => {
    if (!first) return undefined;
    const place: Place = first;
    if ('part' in place) return undefined;
    if ('seq' in place) return void look(place.seq);
    return void execute(MessagePlaceDocument, { roomId: session.roomId, messageId: place.messageId }).then(found => look(found.messagePlace), () => toastError(t('finding.failed')));
  });
  const isOpen = room.status === 'open';
  const key = first && JSON.stringify(first);
  useEffect(() => {
    if (isOpen && key) begin();
    // The place by its value: the address gives a new object at every rendering.
  }, [isOpen, key]);
  return { target, goTo: seq => void look(seq) };
}
