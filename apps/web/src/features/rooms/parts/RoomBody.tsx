import type { RoomQuery } from '@cohortium/schema';
import { formatNumber } from '@cohortium/i18n';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import type { Look, Place } from '../finding/use-look.ts';
import { useCanMark, useHighlights } from '../highlights/use-highlights.ts';
import { WhatMatters } from '../highlights/WhatMatters.tsx';
import { PollsPart } from '../polls/PollsPart.tsx';
import { usePolls } from '../polls/use-polls.ts';
import { QuestionsPart } from '../questions/QuestionsPart.tsx';
import { useQuestions } from '../questions/use-questions.ts';
import type { RoomRights } from './rights.ts';
import { RoomParts, type RoomPart } from './RoomParts.tsx';

interface RoomBodyProps {
  room: RoomQuery['room'] | undefined;
  look: Look;
  at: Place | undefined;
  onPart: ((part: string | null) => void) | undefined;
  children: ReactNode;
}

/** The stream with questions and polls beside it; two people by themselves need neither. */
export function RoomBody({ room, look, at, onPart, children }: RoomBodyProps) {
  const [t, ofPolls, ofRooms] = [useT('questions'), useT('polls'), useT('rooms')];
  const language = useLanguage();
  const rights: RoomRights = { canTakePart: room?.viewerCan.takePart ?? false, canModerate: room?.viewerCan.moderate ?? false };
  const questions = useQuestions(rights);
  const polls = usePolls();
  const open = questions.shown.filter(({ state }) => state === 'OPEN' || state === 'BEING_ANSWERED' || (rights.canModerate && state === 'AWAITING')).length;
  const voting = polls.shown.filter(({ state }) => state === 'OPEN').length;
  const highlights = useHighlights();
  const canMark = useCanMark();
  const waiting = canMark ? highlights.filter(({ state }) => state === 'SUGGESTED').length : 0;
  const parts: RoomPart[] = [
    { key: 'questions', label: t('title'), count: open, counted: t('open', { count: open, number: formatNumber(open, language) }), content: <QuestionsPart {...questions} rights={rights} /> },
    { key: 'polls', label: ofPolls('title'), count: voting, counted: ofPolls('open', { count: voting, number: formatNumber(voting, language) }), content: <PollsPart {...polls} rights={rights} /> },
    { key: 'matters', label: ofRooms('highlight.title'), count: waiting, counted: ofRooms('highlight.waiting', { count: waiting, number: formatNumber(waiting, language) }), content: <WhatMatters highlights={highlights} /> },
  ];
  return room?.kind === 'PAIR' ? children : <RoomParts parts={parts} look={look} start={at && 'part' in at ? at : undefined} onPart={onPart}>{children}</RoomParts>;
}
