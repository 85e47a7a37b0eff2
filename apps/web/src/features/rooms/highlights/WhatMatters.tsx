import type { HighlightKind } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { Button, Chip, Group } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { Name, useLanguage, useT } from '../../../shared/i18n/index.ts';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../../../shared/ui/links.tsx';
import { Fold } from '../../../shared/ui/Fold.tsx';
import { Section } from '../../../shared/ui/Section.tsx';
import { plainWords } from '../message-text.tsx';
import { useShowMessage } from '../parts/show-message.ts';
import { useOpenRoom } from '../room-context.ts';
import { highlightIcons, highlightKinds } from './highlight-icons.ts';
import { MarkedBy } from './HighlightMarks.tsx';
import type { ShownHighlight } from './pending-highlights.ts';
import { useCanMark, useHighlightActions, useRoomIdeas } from './use-highlights.ts';
import classes from './Highlights.module.css';

interface ListProps {
  highlights: readonly ShownHighlight[];
}

const inOrder = (highlights: readonly ShownHighlight[]): ShownHighlight[] => highlights.toSorted((one, other) => (one.about.seq ?? 0) - (other.about.seq ?? 0) || (one.id < other.id ? -1 : 1));

function Highlight({ highlight }: { highlight: ShownHighlight }) {
  const t = useT('rooms');
  const { room: { people } } = useOpenRoom();
  const show = useShowMessage();
  const { decide, withdraw } = useHighlightActions();
  const canMark = useCanMark();
  const { about, as, state, id } = highlight;
  const Icon = highlightIcons[as];
  const author = people.get(about.authorId ?? '');
  const seq = about.seq;
  return (
    <li className={classes['item']} data-state={state}>
      <p className={classes['kind']}><Icon size={18} stroke={1.8} aria-hidden />{t(`highlight.kind.${as}`)}</p>
      <blockquote lang={about.lang} dir="auto">{plainWords(about.text) || t('message.deleted')}</blockquote>
      <p className={classes['source']}>{author && <><Name>{author.name}</Name> · </>}<MarkedBy highlight={highlight} people={people} /></p>
      <Group gap={8}>
        {state === 'SUGGESTED' && canMark && <Button size="compact-md" variant="light" onClick={() => decide(id, true)}>{t('highlight.accept')}</Button>}
        {state === 'SUGGESTED' && canMark && <Button size="compact-md" variant="default" onClick={() => decide(id, false)}>{t('highlight.decline')}</Button>}
        {seq !== null && <Button size="compact-md" variant="subtle" onClick={() => show(seq)}>{t('highlight.goTo')}</Button>}
        {state === 'MARKED' && about.text && <LinkButton size="compact-md" variant="subtle" to="/ideas/new" search={{ from: about.kind, of: about.id }}>{t('makeIdea')}</LinkButton>}
        {state === 'MARKED' && canMark && <Button size="compact-md" variant="subtle" color="gray" onClick={() => withdraw(id)}>{t('highlight.withdraw')}</Button>}
      </Group>
    </li>
  );
}

const HighlightList = ({ highlights }: ListProps) => <ul className={classes['items']}>{inOrder(highlights).map(highlight => <Highlight key={highlight.id} highlight={highlight} />)}</ul>;

function IdeasFromHere() {
  const t = useT('rooms');
  const ideas = useRoomIdeas();
  if (!ideas.length) return null;
  return (
    <Section title={t('highlight.ideas')}>
      <ul className={classes['items']}>
        {ideas.map(idea => <li key={idea.id} className={classes['idea']}><IconBulb size={18} stroke={1.6} aria-hidden /><TextLink to="/ideas/$id" params={{ id: idea.id }} lang={idea.lang} dir="auto">{idea.title}</TextLink></li>)}
      </ul>
    </Section>
  );
}

/** Everything that was marked here, by kind; what waits for an answer first, for those who give it. */
export function WhatMatters({ highlights }: ListProps) {
  const t = useT('rooms');
  const language = useLanguage();
  const { myId } = useOpenRoom();
  const canMark = useCanMark();
  const [only, setOnly] = useState<HighlightKind | null>(null);
  const fits = ({ as }: ShownHighlight): boolean => only === null || as === only;
  const of = (state: ShownHighlight['state']): ShownHighlight[] => highlights.filter(highlight => highlight.state === state && fits(highlight));
  const suggested = of('SUGGESTED').filter(({ by }) => canMark || by === myId);
  const [marked, withdrawn] = [of('MARKED'), of('WITHDRAWN').filter(({ about }) => about.text)];
  const declined = of('DECLINED').filter(({ by }) => by === myId);
  const count = (as: HighlightKind): number => highlights.filter(highlight => highlight.as === as && highlight.state === 'MARKED').length;
  return (
    <div className={classes['matters']}>
      <Group gap={8} role="group" aria-label={t('highlight.filter')}>
        <Chip checked={only === null} onChange={() => setOnly(null)}>{t('list.all')}</Chip>
        {highlightKinds.map(as => <Chip key={as} checked={only === as} onChange={() => setOnly(only === as ? null : as)}>{t(`highlight.kinds.${as}`)} {formatNumber(count(as), language)}</Chip>)}
      </Group>
      {suggested.length > 0 && <Section title={t(canMark ? 'highlight.toDecide' : 'highlight.mySuggestions')}><HighlightList highlights={suggested} /></Section>}
      {marked.length > 0 && <HighlightList highlights={marked} />}
      {marked.length === 0 && suggested.length === 0 && <EmptyState title={t('highlight.empty')} text={t(canMark ? 'highlight.emptyMark' : 'highlight.emptySuggest')} />}
      <IdeasFromHere />
      {declined.length > 0 && <Section title={t('highlight.declined')}><HighlightList highlights={declined} /></Section>}
      {withdrawn.length > 0 && <Fold summary={t('highlight.withdrawn', { count: withdrawn.length, number: formatNumber(withdrawn.length, language) })}><HighlightList highlights={withdrawn} /></Fold>}
    </div>
  );
}
