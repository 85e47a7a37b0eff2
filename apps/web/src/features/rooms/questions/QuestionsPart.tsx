import { NativeSelect, Switch } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { useState, type ReactNode } from 'react';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { Fold } from '../../../shared/ui/Fold.tsx';
import { ListSkeleton } from '../../../shared/ui/ListSkeleton.tsx';
import { undoable } from '../../../shared/ui/toast.ts';
import { useOrSay } from '../../../shared/ui/use-or-say.ts';
import type { RoomRights } from '../parts/rights.ts';
import { useAct, useOpenRoom } from '../room-context.ts';
import { AskForm } from './AskForm.tsx';
import { FairnessLine } from './FairnessLine.tsx';
import { LinkAnswer } from './LinkAnswer.tsx';
import { QuestionRow, type QuestionActions } from './QuestionRow.tsx';
import { QuestionsAnnouncer } from './QuestionsAnnouncer.tsx';
import { inOrder, questionOrders, type QuestionOrder, type ShownQuestion } from './shown-questions.ts';
import type { Questions } from './use-questions.ts';
import classes from './Questions.module.css';

const isOrder = (value: string): value is QuestionOrder => questionOrders.some(order => order === value);

/** What can be done with questions; what is withdrawn hides at once and can be put back for a moment. */
function useQuestionActions(shown: readonly ShownQuestion[]) {
  const t = useT('questions');
  const act = useAct();
  const orSay = useOrSay();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [linking, setLinking] = useState<ShownQuestion | null>(null);
  const now = shown.find(({ state }) => state === 'BEING_ANSWERED');
  const unhide = (id: string) => setHidden(was => new Set([...was].filter(one => one !== id)));
  const actions: QuestionActions = {
    vote: ({ id, isVoted }) => orSay(act('room:upvote', { questionId: id, on: !isVoted })),
    move: ({ id, state }, to) => orSay(act('room:question-move', { questionId: id, from: state, to, ...(to === 'BEING_ANSWERED' && { insteadOf: now?.id ?? null }) })),
    link: setLinking,
    withdraw: ({ id }) => undoable({
      text: t('done.withdrawn'),
      hide: () => {
        setHidden(was => new Set(was).add(id));
        return () => unhide(id);
      },
      commit: () => orSay(act('room:question-withdraw', { questionId: id }).finally(() => unhide(id))),
    }),
  };
  const answerBy = (answerId: string) => {
    if (linking) orSay(act('room:question-move', { questionId: linking.id, from: linking.state, to: 'ANSWERED', answerId }));
    setLinking(null);
  };
  return { actions, hidden, linking, answerBy, stopLinking: () => setLinking(null) };
}

/** The questions of a room: what is answered now, what waits, what was answered; and the field to ask. */
export function QuestionsPart({ shown, needsApproval, isReady, rights }: Questions & { rights: RoomRights }) {
  const t = useT('questions');
  const [order, setOrder] = useState<QuestionOrder>('votes');
  const { room } = useOpenRoom();
  const { actions, hidden, linking, answerBy, stopLinking } = useQuestionActions(shown);
  const sorted = inOrder(shown.filter(({ id }) => !hidden.has(id)), order);
  const of = (...states: ShownQuestion['state'][]) => sorted.filter(({ state }) => states.includes(state));
  const rows = (questions: readonly ShownQuestion[]) => questions.map(question => <QuestionRow key={question.id} question={question} author={room.people.get(question.authorId ?? '')} rights={rights} actions={actions} />);
  const [now, waiting, open] = [of('BEING_ANSWERED'), of('AWAITING'), of('OPEN')];
  const orders = questionOrders.filter(one => one !== 'remote' || shown.some(({ place }) => place === 'REMOTE'));
  return (
    <>
      <div className={classes['list']}>
        {rights.canModerate && <FairnessLine questions={shown} />}
        <div className={classes['tools']}>
          {rights.canModerate && <Approval needsApproval={needsApproval} />}
          {open.length > 1 && <NativeSelect className={classes['order']} aria-label={t('sort.label')} value={order} onChange={({ currentTarget: { value } }) => isOrder(value) && setOrder(value)} data={orders.map(value => ({ value, label: t(`sort.${value}`) }))} />}
        </div>
        {!isReady && !sorted.length && <ListSkeleton of="row" count={3} />}
        {isReady && !sorted.length && <EmptyState title={t('empty')} text={rights.canTakePart ? t('emptyText') : t('emptyReadOnly')} />}
        <ul className={classes['rows']}>{rows([...now, ...waiting, ...open])}</ul>
        <Past kind="answered" questions={of('ANSWERED')} rows={rows} />
        {rights.canModerate && <Past kind="dismissed" questions={of('DISMISSED')} rows={rows} />}
      </div>
      {rights.canTakePart && <AskForm needsApproval={needsApproval && !rights.canModerate} />}
      {linking && <LinkAnswer onChoose={answerBy} onClose={stopLinking} />}
      <QuestionsAnnouncer questions={shown} isReady={isReady} />
    </>
  );
}

/** What is done with, folded. */
function Past({ kind, questions, rows }: { kind: 'answered' | 'dismissed'; questions: readonly ShownQuestion[]; rows: (questions: readonly ShownQuestion[]) => ReactNode }) {
  const t = useT('questions');
  const language = useLanguage();
  if (!questions.length) return null;
  return (
    <Fold summary={t(kind, { count: questions.length, number: formatNumber(questions.length, language) })}>
      <ul className={classes['rows']}>{rows(questions)}</ul>
    </Fold>
  );
}

function Approval({ needsApproval }: { needsApproval: boolean }) {
  const t = useT('questions');
  const act = useAct();
  const orSay = useOrSay();
  return <Switch label={t('approval.label')} checked={needsApproval} onChange={event => orSay(act('room:asking', { needsApproval: event.currentTarget.checked }))} />;
}
