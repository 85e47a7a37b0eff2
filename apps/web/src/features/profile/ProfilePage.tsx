import { formatNumber } from '@cohortium/i18n';
import type { MemberQuery } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useT, Name, useLanguage } from '../../shared/i18n/index.ts';
import { MeetingPlace } from '../../shared/meeting/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { LinkButton, PlainLink } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { TieActions, TieDetails } from '../connections/index.ts';
import { IdeaCards } from '../ideas/index.ts';
import { AskForIntroductionButton, IntroduceButton } from '../introductions/index.ts';
import { TalkButton } from '../talks/index.ts';
import { PeopleLike } from './PeopleLike.tsx';
import { AboutThem, WhatTheyOffer, WhoTheyAre } from './ProfileParts.tsx';
import { memberQuery } from './queries.ts';
import type { Onlooker } from './onlookers.ts';
import { SeenBy } from './SeenBy.tsx';
import classes from './Profile.module.css';

type Member = MemberQuery['member'];

/** Who someone is, what one can ask of them, what they look for, what we share, what they did. */
export function ProfilePage({ id, seenAs }: { id: string; seenAs?: Onlooker | undefined }) {
  const t = useT('people');
  const { data: { member } } = useSuspenseQuery(memberQuery(id));
  const met = useLocation({ select: location => location.state.met });
  const action = member.isMe ? <LinkButton to="/profile">{t('profile.edit')}</LinkButton> : <MeetingPlace at={met}><TieActions member={member}>{member.tie?.state === 'CONNECTED' && <TalkButton member={member} />}<IntroduceButton member={member} /></TieActions></MeetingPlace>;
  return (
    <>
      <PageHeader title={member.name} heading={<Name>{member.name}</Name>} action={action} />
      {member.isMe && seenAs ? <SeenBy id={id} onlooker={seenAs} mayBePublic={member.mayBePublic} /> : <WholeProfile member={member} />}
    </>
  );
}

function WholeProfile({ member }: { member: Member }) {
  const t = useT('people');
  const bare = member.offers.length + member.needs.length + member.openTo.length === 0;
  return (
    <>
      <WhoTheyAre person={member} />
      <div className={classes['tie']}><TieDetails member={member} /></div>
      <div className={classes['columns']}>
        <div>
          {bare && <EmptyState title={t(member.isMe ? 'profile.bareMine' : 'profile.bare')} action={member.isMe && <LinkButton variant="default" to="/profile">{t('profile.edit')}</LinkButton>} />}
          <WhatTheyOffer person={member} />
          {member.ideas.length > 0 && <Section title={t('profile.ideas')}><IdeaCards ideas={member.ideas} /></Section>}
        </div>
        <div>
          <Shared member={member} />
          <AboutThem person={member} />
          {!member.isMe && <PeopleLike memberId={member.id} />}
        </div>
      </div>
    </>
  );
}

/** People both are connected to. */
function Shared({ member }: { member: Member }) {
  const { mutualConnections, isMe, tie } = member;
  const t = useT('people');
  const language = useLanguage();
  if (isMe || !mutualConnections?.count) return null;
  return (
    <Section title={t('profile.mutual', { count: mutualConnections.count, number: formatNumber(mutualConnections.count, language) })}>
      <ul className={classes['faces']}>
        {mutualConnections.people.map(person => (
          <li key={person.id}>
            <PlainLink to="/people/$id" params={{ id: person.id }} className={classes['face'] ?? ''}><Avatar id={person.id} name={person.name} src={person.avatarUrl} size={36} /> <Name>{person.name}</Name></PlainLink>
          </li>
        ))}
      </ul>
      {tie?.state !== 'CONNECTED' && <AskForIntroductionButton member={member} />}
    </Section>
  );
}
