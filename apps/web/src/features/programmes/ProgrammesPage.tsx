import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Name, useT } from '../../shared/i18n/index.ts';
import { useViewer } from '../../shared/viewer/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { Cohorts } from './Cohorts.tsx';
import { programmesQuery } from './queries.ts';

const NewProgramme = lazy(() => import('./NewProgramme.tsx'));

/** All programmes of the installation with their cohorts. */
export function ProgrammesPage() {
  const t = useT('programmes');
  const viewer = useViewer();
  const [adding, setAdding] = useState(false);
  const { data: { programmes } } = useSuspenseQuery(programmesQuery);
  const add = viewer?.isAdmin && <Button onClick={() => setAdding(true)}>{t('newProgramme')}</Button>;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} action={add} />
      {programmes.length === 0 && <EmptyState title={t('none')} text={t(viewer?.isAdmin ? 'noneTextAdmin' : 'noneText')} />}
      {programmes.map(programme => (
        <Section key={programme.id} title={programme.name} aside={<TextLink to="/programmes/$slug" params={{ slug: programme.slug }} aria-label={t('openNamed', { name: programme.name })}>{t('open')}</TextLink>}>
          {programme.cohorts.length ? <Cohorts cohorts={programme.cohorts} /> : <p><Name>{t('noCohorts')}</Name></p>}
        </Section>
      ))}
      {adding && <Suspense fallback={null}><NewProgramme onClose={() => setAdding(false)} /></Suspense>}
    </>
  );
}
