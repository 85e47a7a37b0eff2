import { myQuestion, myQuestionVote, roomAsking, roomQuestion } from '@cohortium/contract';
import { useMemo } from 'react';
import { useOpenRoom, usePending, useRoomItems, useRoomMine } from '../room-context.ts';
import { shownQuestions, type ShownQuestion } from './shown-questions.ts';

export interface Questions {
  readonly shown: readonly ShownQuestion[];
  /** Whether questions wait for a moderator before they show. */
  readonly needsApproval: boolean;
  readonly isReady: boolean;
}

/** The questions of the room that is open here. */
export function useQuestions({ canModerate }: { canModerate: boolean }): Questions {
  const { room, outgoing, myId } = useOpenRoom();
  const questions = useRoomItems(roomQuestion);
  const asking = useRoomItems(roomAsking);
  const setting = usePending('room:asking').at(-1);
  const mine = useRoomMine(myQuestion);
  const votes = useRoomMine(myQuestionVote);
  const needsApproval = setting?.given.needsApproval ?? asking[0]?.needsApproval ?? false;
  const shown = useMemo(
    () => shownQuestions({ questions, mine, votes, outgoing, myId, needsApproval: needsApproval && !canModerate }),
    [questions, mine, votes, outgoing, myId, needsApproval, canModerate],
  );
  return { shown, needsApproval, isReady: room.itemsReady };
}
