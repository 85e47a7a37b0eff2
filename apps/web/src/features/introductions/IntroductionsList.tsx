import type { IntroductionLineFragment } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { useSuspenseQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Name, Sentence, useT, When } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../../shared/ui/links.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { MessageButton } from '../connections/index.ts';
import { IntroductionAnswer } from './IntroductionAnswer.tsx';
import { RequestOfMine, RequestToMe } from './IntroductionRequests.tsx';
import { byMeQuery, requestsByMeQuery, requestsToMeQuery, toMeQuery, useIntroductions } from './use-introductions.ts';
import classes from './Introductions.module.css';

/** Introductions of mine: that wait for me, that I am asked for, that I asked for, to me, by me. */
export function IntroductionsList() {
  const t = useT('introductions');
  const [{ data: toMe }, { data: byMe }, { data: asked }, { data: asking }] = useSuspenseQueries({ queries: [toMeQuery, byMeQuery, requestsToMeQuery, requestsByMeQuery] });
  const waiting = toMe.introductions.nodes.filter(one => one.waitsForMe);
  const others = toMe.introductions.nodes.filter(one => !one.waitsForMe);
  const mine = byMe.introductions.nodes;
  const [toPassOn, requests] = [asked.introductionRequests.nodes, asking.introductionRequests.nodes];
  if (![waiting, others, mine, toPassOn, requests].some(part => part.length)) return <EmptyState title={t('list.nothing')} text={t('list.nothingText')} action={<LinkButton to="/connections" variant="light">{t('connections:title')}</LinkButton>} />;
  return (
    <div className={classes['parts']}>
      <Part title={t('list.waiting')} of={waiting}>{one => <ToMe introduction={one} />}</Part>
      <Part title={t('list.askedOfMe')} of={toPassOn}>{one => <RequestToMe request={one} />}</Part>
      <Part title={t('list.asked')} of={requests} note={t('state.quiet')}>{one => <RequestOfMine request={one} />}</Part>
      <Part title={t('list.toMe')} of={others}>{one => <ToMe introduction={one} />}</Part>
      <Part title={t('list.byMe')} of={mine} note={t('state.quiet')}>{one => <ByMe introduction={one} />}</Part>
    </div>
  );
}

function Part<One extends { id: string }>({ title, of, note, children }: { title: string; of: readonly One[]; note?: string; children: (one: One) => ReactNode }) {
  if (!of.length) return null;
  return (
    <Section title={title}>
      {note && <p className={classes['soft']}>{note}</p>}
      <ul className={classes['list']}>{of.map(one => <li key={one.id}>{children(one)}</li>)}</ul>
    </Section>
  );
}

const Person = ({ person }: { person: { id: string; name: string } }) => <TextLink to="/people/$id" params={{ id: person.id }} fw={600} c="inherit"><Name>{person.name}</Name></TextLink>;

/** Who is introduced to me, by whom and why; with the answer, or how it stands. */
function ToMe({ introduction }: { introduction: IntroductionLineFragment }) {
  const t = useT('introductions');
  const { ratherNot } = useIntroductions();
  const { introducer, people: [other], words, lang, state, waitsForMe } = introduction;
  if (!other) return null;
  const takesBack = state === 'WAITING' && !waitsForMe;
  const actions = waitsForMe ? <IntroductionAnswer introduction={introduction} />
    : takesBack ? <Button variant="subtle" aria-label={t('action.takeBackNamed', { name: other.name })} onClick={() => ratherNot(introduction)}>{t('action.takeBack')}</Button>
      : state === 'MADE' && other.tie?.state === 'CONNECTED' && <MessageButton member={other} />;
  return (
    <PersonCard person={other} actions={actions}>
      <p className={classes['by']}><Sentence parts={{ by: <Person person={introducer} />, name: <Name>{other.name}</Name> }} text={marks => t('asks', marks)} /></p>
      <blockquote className={classes['quote']} lang={lang} dir="auto">{words}</blockquote>
      {waitsForMe ? <Until introduction={introduction} /> : <p className={classes['soft']}>{takesBack ? `${t('state.saidYes')} · ${t('state.WAITING')}` : t(state === 'MADE' ? 'state.madeMine' : 'state.NOT_MADE')}</p>}
    </PersonCard>
  );
}

const Until = ({ introduction: { expiresAt } }: { introduction: IntroductionLineFragment }) => {
  const t = useT('introductions');
  return <p className={classes['soft']}><Sentence parts={{ date: <When at={expiresAt} as="day" /> }} text={marks => t('state.until', marks)} /></p>;
};

/** Whom I bring together, and whether it came about: no answer of either. */
function ByMe({ introduction }: { introduction: IntroductionLineFragment }) {
  const t = useT('introductions');
  const { withdraw } = useIntroductions();
  const { people: [one, other], words, lang, state } = introduction;
  if (!one || !other) return null;
  return (
    <article className={classes['row']}>
      <div>
        <h3 className={classes['pair']}><Sentence parts={{ one: <Person person={one} />, other: <Person person={other} /> }} text={marks => t('list.pair', marks)} /></h3>
        <blockquote className={classes['quote']} lang={lang} dir="auto">{words}</blockquote>
        <p className={classes['soft']}>{t(`state.${state}`)}</p>
        {state === 'WAITING' && <Until introduction={introduction} />}
      </div>
      {state === 'WAITING' && <Button variant="subtle" aria-label={t('action.withdrawNamed', { one: one.name, other: other.name })} onClick={() => withdraw(introduction)}>{t('action.withdraw')}</Button>}
    </article>
  );
}
