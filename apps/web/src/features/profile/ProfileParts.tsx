import type { ProfileFragment } from '@cohortium/schema';
import { languageName } from '@cohortium/i18n';
import { IconExternalLink, IconMail, IconMapPin } from '@tabler/icons-react';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { CohortBadge } from '../../shared/ui/CohortBadge.tsx';
import { Markdown } from '../../shared/ui/Markdown.tsx';
import { RoleLine } from '../../shared/ui/PersonCard.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { isSector, SectorBadge } from '../../shared/ui/SectorBadge.tsx';
import classes from './Profile.module.css';

/** Face, role, cohorts, headline: who this is. The name is the page's heading. */
export function WhoTheyAre({ person }: { person: ProfileFragment }) {
  return (
    <div className={classes['who']}>
      <Avatar id={person.id} name={person.name} src={person.avatarUrl && `${person.avatarUrl}?size=256`} size={104} cohortId={person.cohorts[0]?.id} />
      <div>
        {person.alsoNamed && <p className={classes['alsoNamed']}><Name>{person.alsoNamed}</Name></p>}
        <p className={classes['role']}><RoleLine person={{ ...person, headline: null }} /></p>
        {person.headline && <p className={classes['headline']}><bdi lang={person.lang}>{person.headline}</bdi></p>}
        <p className={classes['badges']}>
          {person.cohorts.map(cohort => <CohortBadge key={cohort.id} cohort={cohort} linked />)}
          {isSector(person.sector) && <SectorBadge sector={person.sector} />}
        </p>
      </div>
    </div>
  );
}

/** Skills with a note in the person's own words. */
function HeldSkills({ skills, lang }: { skills: ProfileFragment['offers']; lang: string }) {
  return (
    <ul className={classes['held']}>
      {skills.map(({ skill, note }) => (
        <li key={skill.id}>
          <span className={classes['skill']}><Name>{skill.name}</Name></span>
          {note && <span className={classes['note']} dir="auto" lang={lang}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What one can ask of them, what they look for, and what they are open to. */
export function WhatTheyOffer({ person }: { person: Pick<ProfileFragment, 'offers' | 'needs' | 'openTo' | 'lang'> }) {
  const t = useT('people');
  return (
    <>
      {person.offers.length > 0 && <Section title={t('profile.offers')}><HeldSkills skills={person.offers} lang={person.lang} /></Section>}
      {person.needs.length > 0 && <Section title={t('profile.needs')}><HeldSkills skills={person.needs} lang={person.lang} /></Section>}
      {person.openTo.length > 0 && (
        <Section title={t('profile.openTo')}>
          <ul className={classes['openTo']}>{person.openTo.map(open => <li key={open}>{t(`openTo.${open}`)}</li>)}</ul>
        </Section>
      )}
    </>
  );
}

/** Bio, place, languages, links, address: as far as the reader may see them. */
export function AboutThem({ person }: { person: Pick<ProfileFragment, 'bio' | 'place' | 'languages' | 'links' | 'email' | 'lang'> }) {
  const t = useT('people');
  const language = useLanguage();
  const facts = person.place || person.languages.length > 0 || person.links.length > 0 || person.email;
  return (
    <>
      {person.bio && <Section title={t('profile.bio')}><div dir="auto" lang={person.lang}><Markdown>{person.bio}</Markdown></div></Section>}
      {facts && (
        <Section title={t('profile.more')}>
          <dl className={classes['facts']}>
            {person.place && <><dt>{t('field.place')}</dt><dd><IconMapPin size={18} stroke={1.6} aria-hidden /> <bdi>{person.place}</bdi></dd></>}
            {person.languages.length > 0 && <><dt>{t('profile.languages')}</dt><dd>{person.languages.map(code => languageName(code, language)).join(', ')}</dd></>}
            {person.email && <><dt>{t('field.email')}</dt><dd><IconMail size={18} stroke={1.6} aria-hidden /> <a href={`mailto:${person.email}`}><bdi dir="ltr">{person.email}</bdi></a></dd></>}
            {person.links.map(link => (
              <div key={link.url} className={classes['link']}>
                <dt className="unseen">{t('field.links')}</dt>
                <dd><a href={link.url} rel="noopener noreferrer nofollow" target="_blank"><IconExternalLink size={18} stroke={1.6} aria-hidden /> <bdi>{link.label}</bdi></a></dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  );
}
