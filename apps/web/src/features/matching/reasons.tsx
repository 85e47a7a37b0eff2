import { languageName } from '@cohortium/i18n';
import type { WorthMeetingQuery } from '@cohortium/schema';
import type { ReactNode } from 'react';
import { Name, Names, Sentence, useLanguage, useT } from '../../shared/i18n/index.ts';
import { isSector } from '../../shared/ui/SectorBadge.tsx';
import { MutualLine } from '../connections/index.ts';

export type Reason = WorthMeetingQuery['worthMeeting'][number]['reasons'][number];

const skillsOf = (reasons: readonly Reason[], kind: Reason['kind']): string[] => reasons.flatMap(reason => (reason.kind === kind && reason.skill ? [reason.skill.name] : []));

/** One part of a sentence, set apart: a name keeps its own direction. */
function Told({ sentence, part, children }: { sentence: 'offers' | 'needs' | 'role' | 'near' | 'language' | 'sector' | 'otherCohort' | 'sameCohort'; part: string; children: ReactNode }) {
  const t = useT('home');
  return <Sentence parts={{ [part]: children }} text={marks => t(`reason.${sentence}`, marks)} />;
}

function SectorName({ sector }: { sector: string }) {
  const t = useT();
  return isSector(sector) ? t(`sector.${sector}`) : null;
}

const LanguageName = ({ code }: { code: string }) => languageName(code, useLanguage());

/** A reason of one kind as a sentence; reasons that speak of skills are told together, once. */
function sentenceOf(reason: Reason): ReactNode {
  const { kind, role, place, language, sector, cohort, person, count } = reason;
  switch (kind) {
    case 'MUTUAL_CONNECTION': return person && count ? <MutualLine count={count} first={person.name} /> : null;
    case 'SAME_ROLE_ELSEWHERE': return role && <Told sentence="role" part="role"><Name>{role}</Name></Told>;
    case 'NEAR_YOU': return place && <Told sentence="near" part="place"><Name>{place}</Name></Told>;
    case 'SHARES_LANGUAGE': return language && <Told sentence="language" part="language"><LanguageName code={language} /></Told>;
    case 'SAME_SECTOR': return sector && <Told sentence="sector" part="sector"><SectorName sector={sector} /></Told>;
    case 'OTHER_COHORT': return cohort && <Told sentence="otherCohort" part="cohort"><Name>{cohort.name}</Name></Told>;
    case 'SAME_COHORT': return cohort && <Told sentence="sameCohort" part="cohort"><Name>{cohort.name}</Name></Told>;
    default: return null;
  }
}

/** Reasons as sentences, the weightiest first: data in, words of the reader's language out. */
export function sentencesOf(reasons: readonly Reason[]): ReactNode[] {
  const offers = skillsOf(reasons, 'OFFERS_WHAT_YOU_NEED');
  const needs = skillsOf(reasons, 'NEEDS_WHAT_YOU_OFFER');
  const skills = [
    offers.length > 0 && <Told key="offers" sentence="offers" part="skills"><Names>{offers}</Names></Told>,
    needs.length > 0 && <Told key="needs" sentence="needs" part="skills"><Names>{needs}</Names></Told>,
  ];
  return [...skills, ...reasons.map(sentenceOf)].filter(Boolean);
}
