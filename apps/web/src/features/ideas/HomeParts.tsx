import { useSuspenseQuery } from '@tanstack/react-query';
import { Trans } from 'react-i18next';
import { Name, useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../../shared/ui/links.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { IdeaCard } from './IdeaCard.tsx';
import { JoinRequest } from './JoinRequests.tsx';
import { ideasThatNeedMeQuery, joinRequestsForMeQuery } from './home-queries.ts';
import classes from './HomeParts.module.css';

/** Ideas whose open roles fit what the reader offers, each with the reason. Suspends; texts of `ideas`. */
export function IdeasThatNeedMe({ first = 3 }: { first?: number }) {
  const t = useT('ideas');
  const { data: { ideasThatNeedMe: { nodes } } } = useSuspenseQuery(ideasThatNeedMeQuery(first));
  return (
    <Section title={t('home.needMe')} aside={<TextLink to="/ideas">{t('home.allIdeas')}</TextLink>}>
      {nodes.length === 0 && <EmptyState title={t('home.needMeEmptyTitle')} text={t('home.needMeEmptyText')} action={<LinkButton variant="light" to="/ideas/new">{t('feed.propose')}</LinkButton>} />}
      <ul className={classes['cards']}>
        {nodes.map(role => <li key={role.id}><IdeaCard idea={role.idea} level={3} reason={<Trans t={t} i18nKey="home.looksForSkill" components={{ skill: <Name>{role.skill.name}</Name> }} />} /></li>)}
      </ul>
    </Section>
  );
}

/** Requests that wait for the reader's answer; nothing when there are none. Suspends; texts of `ideas`. */
export function JoinRequestsForMe({ first = 3 }: { first?: number }) {
  const t = useT('ideas');
  const { data: { joinRequestsForMe: { nodes } } } = useSuspenseQuery(joinRequestsForMeQuery(first));
  if (nodes.length === 0) return null;
  return (
    <Section title={t('home.requests')}>
      {nodes.map(request => (
        <JoinRequest key={request.id} request={request} about={request.idea && (
          <Trans t={t} i18nKey="home.requestLine" components={{ skill: <Name>{request.role.skill.name}</Name>, idea: <TextLink to="/ideas/$id" params={{ id: request.idea.id }}><bdi lang={request.idea.lang}>{request.idea.title}</bdi></TextLink> }} />
        )} />
      ))}
    </Section>
  );
}
