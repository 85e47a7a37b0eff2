import { formatNumber } from '@cohortium/i18n';
import type { ProgrammeQuery } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../../shared/ui/links.tsx';
import { Markdown } from '../../shared/ui/Markdown.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { ConventionCards } from '../conventions/index.ts';
import { IdeaCards } from '../ideas/index.ts';
import { Cohorts } from './Cohorts.tsx';
import { ProgrammePeople } from './ProgrammePeople.tsx';
import { programmeQuery } from './queries.ts';
import classes from './Programmes.module.css';

const AddCohort = lazy(() => import('./AddCohort.tsx'));

type Programme = ProgrammeQuery['programme'];

/** A programme: its cohorts, people, ideas, conventions and principles. */
export function ProgrammePage({ slug }: { slug: string }) {
  const t = useT('programmes');
  const language = useLanguage();
  const { data: { programme } } = useSuspenseQuery(programmeQuery(slug));
  const office = programme.viewerCan.invite && <LinkButton to="/staff/$programme" params={{ programme: slug }}>{t('office')}</LinkButton>;
  return (
    <>
      <PageHeader title={programme.name} heading={<Name>{programme.name}</Name>} above={<TextLink to="/programmes">{t('title')}</TextLink>} action={office} />
      {programme.about && <div className={classes['about']} dir="auto"><Markdown>{programme.about}</Markdown></div>}
      <Section title={t('cohorts')} aside={<CohortsAside programme={programme} />}>
        {programme.cohorts.length ? <Cohorts cohorts={programme.cohorts} /> : <EmptyState title={t('noCohorts')} text={t(programme.viewerCan.addCohort ? 'noCohortAdd' : 'noCohortText')} />}
      </Section>
      {programme.cohorts.length > 0 && <Section title={t('itsPeople')} aside={<TextLink to="/people" search={{ programme: programme.id }}>{t('allPeople')}</TextLink>}><ProgrammePeople id={programme.id} /></Section>}
      {programme.conventions.length > 0 && <Section title={t('conventions')}><ConventionCards conventions={programme.conventions} /></Section>}
      {programme.ideas.length > 0 && (
        <Section title={t('ideas')} aside={<TextLink to="/ideas" search={{ programme: programme.id }}>{t('allIdeas', { count: programme.ideaCount, number: formatNumber(programme.ideaCount, language) })}</TextLink>}>
          <IdeaCards ideas={programme.ideas} />
        </Section>
      )}
      {programme.principles.length > 0 && <Section title={t('principles')}><Principles principles={programme.principles} /></Section>}
    </>
  );
}

function CohortsAside({ programme }: { programme: Programme }) {
  const t = useT('programmes');
  const [adding, setAdding] = useState(false);
  if (!programme.viewerCan.addCohort) return null;
  return (
    <span className={classes['aside']}>
      <Button variant="default" size="sm" onClick={() => setAdding(true)}>{t('addCohort')}</Button>
      {adding && <Suspense fallback={null}><AddCohort programmeId={programme.id} onClose={() => setAdding(false)} /></Suspense>}
    </span>
  );
}

function Principles({ principles }: { principles: Programme['principles'] }) {
  return (
    <ol className={classes['principles']}>
      {principles.map(principle => <li key={principle.id}><strong dir="auto">{principle.name}</strong><span dir="auto">{principle.text}</span></li>)}
    </ol>
  );
}
