import type { PublicProfileQuery } from '@cohortium/schema';
import { useQuery } from '@tanstack/react-query';
import { Name, useT } from '../../shared/i18n/index.ts';
import { asRequestError } from '../../shared/graphql/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { ThreadLoader } from '../../shared/ui/ThreadLoader.tsx';
import { AboutThem, WhatTheyOffer } from './ProfileParts.tsx';
import { publicProfileQuery } from './queries.ts';
import classes from './Profile.module.css';

type Profile = PublicProfileQuery['publicProfile'];
const held = (skills: Profile['offers']) => skills.map(({ id, name, note }) => ({ note, skill: { id, name } }));

/** A member's page for whoever is not signed in. Who shows visitors nothing, and who does not exist, look alike. */
export function VisitorProfile({ id }: { id: string }) {
  const t = useT('people');
  const { data, error } = useQuery(publicProfileQuery(id));
  if (error && asRequestError(error).code !== 'NOT_FOUND') throw error;
  if (error) {
    return (
      <>
        <PageHeader title={t('public.closed')} lead={t('public.closedText')} />
        <LinkButton to="/sign-in" search={{ next: `/people/${id}` }}>{t('public.signIn')}</LinkButton>
      </>
    );
  }
  if (!data) return <ThreadLoader />;
  const { publicProfile: person } = data;
  return (
    <>
      <PageHeader title={person.name} heading={<Name>{person.name}</Name>} />
      <PublicParts person={person} />
    </>
  );
}

/** The same, for the member: what visitors would see. */
export function SeenByVisitors({ id }: { id: string }) {
  const t = useT('people');
  const { data, error } = useQuery(publicProfileQuery(id));
  if (error && asRequestError(error).code === 'NOT_FOUND') return <EmptyState title={t('public.nothing')} text={t('public.nothingText')} action={<LinkButton variant="default" to="/profile">{t('profile.edit')}</LinkButton>} />;
  if (error) return <FormError error={asRequestError(error)} />;
  return data ? <PublicParts person={data.publicProfile} /> : <ThreadLoader />;
}

function PublicParts({ person }: { person: Profile }) {
  const employed = [person.roleTitle, person.organisation].filter((part): part is string => Boolean(part));
  return (
    <>
      <div className={classes['who']}>
        <Avatar id={person.id} name={person.name} src={person.avatarUrl && `${person.avatarUrl}?size=256`} size={104} />
        <div>
          {person.alsoNamed && <p className={classes['alsoNamed']}><Name>{person.alsoNamed}</Name></p>}
          {employed.length > 0 && <p className={classes['role']}>{employed.map((part, at) => <span key={part}>{at > 0 && ' · '}<Name>{part}</Name></span>)}</p>}
          {person.headline && <p className={classes['headline']} dir="auto" lang={person.lang}>{person.headline}</p>}
        </div>
      </div>
      <WhatTheyOffer person={{ ...person, offers: held(person.offers), needs: held(person.needs) }} />
      <AboutThem person={person} />
    </>
  );
}
