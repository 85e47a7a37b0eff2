import type { ReactNode } from 'react';
import { Name, Sentence, useT } from '../../shared/i18n/index.ts';
import { Island } from '../../shared/ui/Island.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { useViewer } from '../../shared/viewer/index.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { NeedsMe } from './NeedsMe.tsx';
import classes from './HomePage.module.css';

interface HomePageProps {
  /** Three people, with reasons. */
  worthMeeting: ReactNode;
  /** A section with what staff ask, where they do. */
  asks?: ReactNode;
  /** A section with ideas whose open roles fit what I offer. */
  ideas?: ReactNode;
  /** A section with what is on now, and next. */
  live?: ReactNode;
}

/** For who begins a network, the first steps; then what needs me, whom to meet, whom I can help, which ideas need what I offer, and what is on: parts that fail each alone. It ends. */
export function HomePage({ worthMeeting, asks, ideas, live }: HomePageProps) {
  const t = useT('home');
  const viewer = useViewer();
  const name = viewer?.name ?? '';
  return (
    <>
      <PageHeader title={t('title')} heading={<Sentence parts={{ name: <Name>{name}</Name> }} text={marks => t('hello', marks)} />} />
      <div className={classes['parts']}>
        <FirstSteps />
        <Section title={t('needsMe.title')} aside={<TextLink to="/connections" search={{ tab: 'requests' }} size="sm">{t('needsMe.all')}</TextLink>}>
          <Island skeleton={<ListSkeleton of="row" count={2} />}><NeedsMe /></Island>
        </Section>
        <Section title={t('worth.title')} aside={<span className={classes['ways']}><TextLink to="/network" size="sm">{t('worth.network')}</TextLink><TextLink to="/meet" size="sm">{t('worth.all')}</TextLink></span>}>
          <Island skeleton={<ListSkeleton of="card" count={3} />}>{worthMeeting}</Island>
        </Section>
        <Island skeleton={<ListSkeleton of="text" count={1} />}>{asks}</Island>
        <Island skeleton={<ListSkeleton of="text" count={2} />}>{ideas}</Island>
        <Island skeleton={<ListSkeleton of="text" count={1} />}>{live}</Island>
      </div>
    </>
  );
}
