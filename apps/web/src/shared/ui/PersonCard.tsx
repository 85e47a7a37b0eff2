import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Name, Sentence, useT } from '../i18n/index.ts';
import { useMeetingLink } from '../meeting/index.ts';
import { Avatar } from './Avatar.tsx';
import { CohortBadge } from './CohortBadge.tsx';
import { isSector, SectorBadge } from './SectorBadge.tsx';
import { SkillList } from './SkillList.tsx';
import classes from './PersonCard.module.css';

/** What a card shows; the `PersonCard` fragment gives it. */
export interface CardPerson {
  id: string;
  name: string;
  avatarUrl?: string | null;
  headline?: string | null;
  roleTitle?: string | null;
  /** Of the employer, also where the employer itself is kept back. */
  sector?: string | null;
  organisation?: { name: string } | null;
  cohorts?: readonly { id: string; name: string }[];
  /** The first two are shown. */
  offers?: readonly { skill: { id: string; name: string } }[];
}

interface PersonCardProps {
  person: CardPerson;
  /** Of the name's heading: 2 where the list stands right under the page's title, 3 within a section. */
  level?: 2 | 3;
  /** How I am connected to them. */
  tie?: ReactNode;
  /** Why they are worth meeting, or what they bring: below the rest. */
  children?: ReactNode;
  /** Buttons; they stand above the card's own link. */
  actions?: ReactNode;
}

/** Without a letter that runs to the left. Two such parts read in their own order, also where the page runs to the left: a line's end may fall within one. */
const leftToRight = /^[^\u0590-\u08ff\ufb1d-\ufefc]*$/u;

/** "Director at the Ministry of Health", or as much of it as is known; the headline where neither is. */
export function RoleLine({ person }: { person: Pick<CardPerson, 'roleTitle' | 'organisation' | 'headline'> }) {
  const t = useT();
  const { roleTitle: role, organisation, headline } = person;
  if (role && organisation) {
    const line = <Sentence parts={{ role: <Name>{role}</Name>, organisation: <Name>{organisation.name}</Name> }} text={marks => t('person.atOrganisation', marks)} />;
    return leftToRight.test(role + organisation.name) ? <bdi dir="ltr">{line}</bdi> : line;
  }
  const known = role || organisation?.name || headline;
  return known ? <bdi>{known}</bdi> : null;
}

/** A person among others: face, name, role, cohort, two offers, and the tie to me. The whole card leads to the profile. */
export function PersonCard({ person, level = 3, tie, children, actions }: PersonCardProps) {
  const Heading = `h${level}` as const;
  const cohort = person.cohorts?.[0];
  const from = useMeetingLink();
  return (
    <article className={classes['card']}>
      <Avatar id={person.id} name={person.name} src={person.avatarUrl} size={56} cohortId={cohort?.id} />
      <div className={classes['words']}>
        <Heading className={classes['name']}>
          <Link to="/people/$id" params={{ id: person.id }} {...from} className="whole"><Name>{person.name}</Name></Link>
        </Heading>
        <p className={classes['role']}><RoleLine person={person} /></p>
        <p className={classes['badges']}>
          {cohort && <CohortBadge cohort={cohort} />}
          {isSector(person.sector) && <SectorBadge sector={person.sector} />}
        </p>
      </div>
      <div className={classes['rest']}>
        {person.offers && person.offers.length > 0 && <SkillList skills={person.offers.map(offer => offer.skill)} show={2} />}
        {children}
        {tie && <div className={classes['tie']}>{tie}</div>}
        {actions && <div className={classes['actions']}>{actions}</div>}
      </div>
    </article>
  );
}
