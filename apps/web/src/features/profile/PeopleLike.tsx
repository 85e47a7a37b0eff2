import { SimilarPeopleDocument, type SimilarPeopleQuery } from '@cohortium/schema';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { gqlQuery } from '../../shared/graphql/index.ts';
import { Name, Names, Sentence, useT } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { RoleLine } from '../../shared/ui/PersonCard.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import classes from './Profile.module.css';

const skillsTold = 3;

/** People like the one whose profile it is, each with what makes them alike; nothing where nobody is. */
export function PeopleLike({ memberId }: { memberId: string }) {
  const t = useT('people');
  const { data } = useQuery(gqlQuery(SimilarPeopleDocument, { memberId }));
  if (!data?.similarPeople.length) return null;
  return (
    <Section title={t('like.title')}>
      <ul className={classes['alike']}>{data.similarPeople.map(one => <li key={one.member.id} className={classes['like']}><Like one={one} /></li>)}</ul>
    </Section>
  );
}

function Like({ one: { member, skills, sameRole, samePlace } }: { one: SimilarPeopleQuery['similarPeople'][number] }) {
  const t = useT('people');
  return (
    <>
      <Avatar id={member.id} name={member.name} src={member.avatarUrl} size={44} />
      <div>
        <Link to="/people/$id" params={{ id: member.id }} className="whole"><Name>{member.name}</Name></Link>
        <p className={classes['alikeBy']}><RoleLine person={member} /></p>
        <p className={classes['alikeBy']}>
          {skills.length > 0 && <Sentence parts={{ skills: <Names>{skills.slice(0, skillsTold).map(({ name }) => name)}</Names> }} text={marks => t('like.skills', marks)} />}
          {sameRole && <> · {t('like.role')}</>}
          {samePlace && <> · {t('like.place')}</>}
        </p>
      </div>
    </>
  );
}
