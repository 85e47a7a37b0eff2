import { ActionIcon } from '@mantine/core';
import { IconBulb, IconCheck, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Name, Sentence, useT, When } from '../../../shared/i18n/index.ts';
import type { Person } from '../room-session.ts';
import { highlightIcons } from './highlight-icons.ts';
import type { ShownHighlight } from './pending-highlights.ts';
import type { HighlightActions, MessageMarks } from './use-highlights.ts';
import classes from './Highlights.module.css';

interface MarkProps {
  highlight: ShownHighlight;
  people: ReadonlyMap<string, Person>;
  canMark: boolean;
  onDecide: HighlightActions['decide'];
}

/** Who marked it and when, in words. */
export function MarkedBy({ highlight: { state, by, at, decidedBy, decidedAt }, people }: Pick<MarkProps, 'highlight' | 'people'>) {
  const t = useT('rooms');
  const called = (id: string | null) => <Name>{people.get(id ?? '')?.name ?? t('highlight.someone')}</Name>;
  const isAccepted = decidedBy !== null && decidedBy !== by;
  const words = { SUGGESTED: 'highlight.suggestedBy', MARKED: isAccepted ? 'highlight.acceptedBy' : 'highlight.markedBy', DECLINED: 'highlight.declinedBy', WITHDRAWN: 'highlight.withdrawnBy' } as const;
  return <span className={classes['by']}><Sentence text={marks => t(words[state], marks)} parts={{ name: called(by), decider: called(decidedBy) }} /> · <When at={decidedAt ?? at} as="dayTime" /></span>;
}

function Mark({ highlight, people, canMark, onDecide }: MarkProps) {
  const t = useT('rooms');
  const { id, as, state, by } = highlight;
  const Icon = highlightIcons[as];
  const name = people.get(by ?? '')?.name ?? t('highlight.someone');
  const kind = t(`highlight.kind.${as}`);
  const isSuggested = state === 'SUGGESTED';
  return (
    <li className={classes['mark']} data-suggested={isSuggested || undefined}>
      <Icon size={16} stroke={1.8} aria-hidden />
      <span>{isSuggested ? t('highlight.suggestedAs', { kind }) : kind}</span>
      <span className={classes['who']}><Name>{name}</Name></span>
      {isSuggested && canMark && (
        <>
          <ActionIcon size={28} variant="light" aria-label={t('highlight.acceptThis', { kind })} title={t('highlight.accept')} onClick={() => onDecide(id, true)}><IconCheck size={16} stroke={2} aria-hidden /></ActionIcon>
          <ActionIcon size={28} variant="subtle" color="gray" aria-label={t('highlight.declineThis', { kind })} title={t('highlight.decline')} onClick={() => onDecide(id, false)}><IconX size={16} stroke={2} aria-hidden /></ActionIcon>
        </>
      )}
    </li>
  );
}

/** Under a message: why it matters, who says so, and what came of it. */
export function HighlightMarks({ marks: { highlights, ideas }, ...rest }: Omit<MarkProps, 'highlight'> & { marks: MessageMarks }) {
  const t = useT('rooms');
  return (
    <ul className={classes['marks']} aria-label={t('highlight.ofMessage')}>
      {highlights.map(highlight => <Mark key={highlight.id} highlight={highlight} {...rest} />)}
      {ideas.map(idea => (
        <li key={idea.id} className={classes['mark']} data-idea>
          <IconBulb size={16} stroke={1.8} aria-hidden />
          <span>{t('highlight.becameIdea')}</span>
          <Link to="/ideas/$id" params={{ id: idea.id }} lang={idea.lang} dir="auto">{idea.title}</Link>
        </li>
      ))}
    </ul>
  );
}
