import type { TalkPartsFragment } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { CalendarForm } from './CalendarForm.tsx';
import { TalkCard } from './TalkCard.tsx';
import { talksQuery } from './use-talks.ts';
import classes from './Talks.module.css';

/** My talks that lie ahead, those that wait for me first; and my calendar. */
export function TalksList() {
  const t = useT('talks');
  const { data: { talks } } = useSuspenseQuery(talksQuery);
  return (
    <div className={classes['parts']}>
      {talks.length === 0 && <EmptyState title={t('list.nothing')} text={t('list.nothingText')} action={<LinkButton to="/connections" variant="light">{t('connections:title')}</LinkButton>} />}
      <Part title={t('list.waiting')} of={talks.filter(talk => talk.waitsForMe)} />
      <Part title={t('list.ahead')} of={talks.filter(talk => !talk.waitsForMe)} />
      <Section title={t('feed.title')}><CalendarForm /></Section>
    </div>
  );
}

function Part({ title, of }: { title: string; of: readonly TalkPartsFragment[] }) {
  if (!of.length) return null;
  return <Section title={title}><ul className={classes['list']}>{of.map(talk => <li key={talk.id}><TalkCard talk={talk} /></li>)}</ul></Section>;
}
