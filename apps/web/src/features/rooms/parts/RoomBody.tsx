import type { RoomQuery } from '@cohortium/schema';
import { formatNumber } from '@cohortium/i18n';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import { PollsPart } from '../polls/PollsPart.tsx';
import { usePolls } from '../polls/use-polls.ts';
import { QuestionsPart } from '../questions/QuestionsPart.tsx';
import { useQuestions } from '../questions/use-questions.ts';
import type { RoomRights } from './rights.ts';
import { RoomParts, type RoomPart } from './RoomParts.tsx';

/** The stream with questions and polls beside it; two people by themselves need neither. */
export function RoomBody({ room, children }: { room: RoomQuery['room'] | undefined; children: ReactNode }) {
  const [t, ofPolls] = [useT('questions'), useT('polls')];
  const language = useLanguage();
  const rights: RoomRights = { canTakePart: room?.viewerCan.takePart ?? false, canModerate: room?.viewerCan.moderate ?? false };
  const questions = useQuestions(rights);
  const polls = usePolls();
  const open = questions.shown.filter(({ state }) => state === 'OPEN' || state === 'BEING_ANSWERED' || (rights.canModerate && state === 'AWAITING')).length;
  const voting = polls.shown.filter(({ state }) => state === 'OPEN').length;
  const parts: RoomPart[] = [
    { key: 'questions', label: t('title'), count: open, counted: t('open', { count: open, number: formatNumber(open, language) }), content: <QuestionsPart {...questions} rights={rights} /> },
    { key: 'polls', label: ofPolls('title'), count: voting, counted: ofPolls('open', { count: voting, number: formatNumber(voting, language) }), content: <PollsPart {...polls} rights={rights} /> },
  ];
  return room?.kind === 'PAIR' ? children : <RoomParts parts={parts}>{children}</RoomParts>;
}
