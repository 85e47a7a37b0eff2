import { formatNumber } from '@cohortium/i18n';
import { IconLock } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Trans } from 'react-i18next';
import { Name, useLanguage, useT, When } from '../../shared/i18n/index.ts';
import { MeetingPlace, useMeetingLink } from '../../shared/meeting/index.ts';
import { CohortBadge } from '../../shared/ui/CohortBadge.tsx';
import { LinkButton, TextLink } from '../../shared/ui/links.tsx';
import { Markdown } from '../../shared/ui/Markdown.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { AskToJoin } from './AskToJoin.tsx';
import { Faces } from './Faces.tsx';
import { Goals } from './Goals.tsx';
import { IdeaActions } from './IdeaActions.tsx';
import { IdeaComments } from './IdeaComments.tsx';
import { IdeaStanding } from './IdeaStanding.tsx';
import { IdeaRoles, IdeaTeam } from './IdeaTeam.tsx';
import { IdeaThread } from './IdeaThread.tsx';
import { JoinRequest } from './JoinRequests.tsx';
import { ideaQuery, type WholeIdea } from './queries.ts';
import { Stage } from './Stage.tsx';
import classes from './IdeaPage.module.css';

interface PartProps {
  idea: WholeIdea;
}

function Head({ idea }: PartProps) {
  const t = useT('ideas');
  const from = useMeetingLink();
  const { author } = idea;
  const name = author ? <TextLink to="/people/$id" params={{ id: author.id }} {...from}><Name>{author.name}</Name></TextLink> : <>{t('card.formerMember')}</>;
  return (
    <PageHeader
      title={idea.title}
      heading={<span lang={idea.lang}>{idea.title}</span>}
      above={<span className={classes['above']}><Stage stage={idea.stage} /><CohortBadge cohort={idea.cohort} linked />{idea.audience === 'COHORT' && <span className={classes['closed']}><IconLock size={16} stroke={1.6} aria-hidden /> {t('card.cohortOnly')}</span>}</span>}
      lead={<><Trans t={t} i18nKey="card.by" components={{ name }} /> · <Trans t={t} i18nKey="page.posted" components={{ when: <When at={idea.createdAt} as="relative" /> }} /></>}
    />
  );
}

/** The one primary button, and what stands beside it. */
function Doing({ idea }: PartProps) {
  const t = useT('ideas');
  return (
    <div className={classes['doing']}>
      {idea.roomId && <LinkButton to="/rooms/$id" params={{ id: idea.roomId }}>{t('page.openRoom')}</LinkButton>}
      <AskToJoin idea={idea} />
      <IdeaStanding idea={idea} />
      <IdeaActions idea={idea} />
    </div>
  );
}

function Supporters({ idea }: PartProps) {
  const t = useT('ideas');
  const language = useLanguage();
  if (idea.supporterCount === 0) return null;
  return (
    <p className={classes['supporters']}>
      <Faces people={idea.supporters} show={8} size={32} />
      <span>{t('card.supporters', { count: idea.supporterCount, number: formatNumber(idea.supporterCount, language) })}</span>
    </p>
  );
}

function Tags({ idea }: PartProps) {
  const t = useT('ideas');
  if (idea.tags.length === 0 && idea.sdgs.length === 0) return null;
  return <Section title={t('page.goals')}><Goals sdgs={idea.sdgs} tags={idea.tags} /></Section>;
}

function Requests({ idea }: PartProps) {
  const t = useT('ideas');
  if (idea.joinRequests.length === 0) return null;
  return <div className={classes['requests']}><Section title={t('join.requests')}>{idea.joinRequests.map(request => <JoinRequest key={request.id} request={request} />)}</Section></div>;
}

function Side({ idea }: PartProps) {
  const t = useT('ideas');
  return (
    <div className={classes['side']}>
      <Section title={t('page.team')}><IdeaTeam idea={idea} /></Section>
      <Section title={t('page.missing')}><IdeaRoles idea={idea} /></Section>
      <Doing idea={idea} />
      <Supporters idea={idea} />
      <IdeaThread idea={idea} />
    </div>
  );
}

function Proposal({ idea }: PartProps) {
  const t = useT('ideas');
  return (
    <>
      {idea.beneficiaries && <Section title={t('page.beneficiaries')}><p className={classes['prose']} lang={idea.lang} dir="auto">{idea.beneficiaries}</p></Section>}
      <Section title={t('page.proposal')}>{idea.proposal ? <Markdown lang={idea.lang}>{idea.proposal}</Markdown> : <p className={classes['quiet']}>{t('page.noProposal')}</p>}</Section>
      <Tags idea={idea} />
    </>
  );
}

/** One idea: the problem first, then who is on it, what is missing, and one button. */
export function IdeaPage({ id }: { id: string }) {
  const t = useT('ideas');
  const { data: { idea } } = useSuspenseQuery(ideaQuery(id));
  return (
    <MeetingPlace at={{ kind: 'IDEA', id: idea.id, text: idea.title }}>
      <Head idea={idea} />
      <div className={classes['page']}>
        <div className={classes['problem']}>
          <Requests idea={idea} />
          <Section title={t('page.problem')}><p className={classes['lead']} lang={idea.lang} dir="auto">{idea.problem}</p></Section>
        </div>
        <Side idea={idea} />
        <div className={classes['rest']}>
          <Proposal idea={idea} />
          <IdeaComments idea={idea} />
        </div>
      </div>
    </MeetingPlace>
  );
}
