import { formatNumber } from '@cohortium/i18n';
import type { ProgrammeQuery } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { CohortBadge } from '../../shared/ui/CohortBadge.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { LinkButton, PlainLink, TextLink } from '../../shared/ui/links.tsx';
import { Markdown } from '../../shared/ui/Markdown.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { ConventionCards } from '../conventions/index.ts';
import { IdeaCards } from '../ideas/index.ts';
import { programmeQuery } from './queries.ts';
import classes from './Programmes.module.css';

type Programme = ProgrammeQuery['programme'];

/** A programme: its cohorts, people, ideas, conventions and principles. */
export function ProgrammePage({ slug }: { slug: string }) {
  const t = useT('programmes');
  const language = useLanguage();
  const { data: { programme } } = useSuspenseQuery(programmeQuery(slug));
  const office = programme.viewerCan.invite && <LinkButton to="/staff/$programme" params={{ programme: slug }}>{t('office')}</LinkButton>;
  return (
    <>
      <PageHeader title={programme.name} heading={<Name>{programme.name}</Name>} above={t('programme')} action={office} />
      {programme.about && <div className={classes['about']} dir="auto"><Markdown>{programme.about}</Markdown></div>}
      <Section title={t('cohorts')} aside={<TextLink to="/people" search={{ programme: programme.id }}>{t('allPeople')}</TextLink>}>
        {programme.cohorts.length ? <Cohorts cohorts={programme.cohorts} /> : <EmptyState title={t('noCohorts')} />}
      </Section>
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

function Cohorts({ cohorts }: { cohorts: Programme['cohorts'] }) {
  const t = useT('programmes');
  const language = useLanguage();
  return (
    <ul className={classes['cohorts']}>
      {cohorts.map(cohort => (
        <li key={cohort.id}>
          <PlainLink to="/cohorts/$id" params={{ id: cohort.id }} className={classes['cohort'] ?? ''}>
            <CohortBadge cohort={cohort} />
            <span className={classes['facts']}>
              {cohort.year} · {t(`state.${cohort.state}`)} · {t('people', { count: cohort.size, number: formatNumber(cohort.size, language) })}
              {cohort.isMine && <> · {t('mine')}</>}
            </span>
          </PlainLink>
        </li>
      ))}
    </ul>
  );
}

function Principles({ principles }: { principles: Programme['principles'] }) {
  return (
    <ol className={classes['principles']}>
      {principles.map(principle => <li key={principle.id} value={principle.position}><strong dir="auto">{principle.name}</strong><span dir="auto">{principle.text}</span></li>)}
    </ol>
  );
}
