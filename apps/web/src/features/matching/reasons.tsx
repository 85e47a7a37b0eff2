import { languageName } from '@cohortium/i18n';
import type { ReasonPartsFragment } from '@cohortium/schema';
import type { ReactNode } from 'react';
import { Name, Names, Sentence, useLanguage, useT } from '../../shared/i18n/index.ts';
import { isSector } from '../../shared/ui/SectorBadge.tsx';
import { MutualLine } from '../connections/index.ts';

export type Reason = ReasonPartsFragment;

const skillsOf = (reasons: readonly Reason[], kind: Reason['kind']): string[] => reasons.flatMap(reason => (reason.kind === kind && reason.skill ? [reason.skill.name] : []));

type Told = 'offers' | 'needs' | 'nearOffers' | 'nearNeeds' | 'role' | 'near' | 'language' | 'sector' | 'otherSector' | 'otherCohort' | 'sameCohort' | 'bridge' | 'idea' | 'closeIdea' | 'question' | 'like' | 'first';

/** A sentence whose parts are set apart: a name keeps its own direction. */
function Tell({ sentence, parts }: { sentence: Told; parts: Record<string, ReactNode> }) {
  const t = useT('home');
  return <Sentence parts={parts} text={marks => t(`reason.${sentence}`, marks)} />;
}

function OpenTo({ way }: { way: string }) {
  const t = useT('home');
  return way === 'MENTORING' || way === 'SPEAKING' || way === 'SECONDMENT' || way === 'JOINING_A_TEAM' ? t(`reason.open.${way}`) : null;
}

const near = (sentence: Told, { skill, beside }: Reason): ReactNode => skill && beside && <Tell sentence={sentence} parts={{ skill: <Name>{skill.name}</Name>, beside: <Name>{beside.name}</Name> }} />;
const ofIdea = (sentence: Told, { idea }: Reason): ReactNode => idea && <Tell sentence={sentence} parts={{ idea: <bdi lang={idea.lang}>{idea.title}</bdi> }} />;
const ofCohort = (sentence: Told, { cohort }: Reason): ReactNode => cohort && <Tell sentence={sentence} parts={{ cohort: <Name>{cohort.name}</Name> }} />;
const ofSector = (sentence: Told, { sector }: Reason): ReactNode => sector && <Tell sentence={sentence} parts={{ sector: <SectorName sector={sector} /> }} />;

function SectorName({ sector }: { sector: string }) {
  const t = useT();
  return isSector(sector) ? t(`sector.${sector}`) : null;
}

const LanguageName = ({ code }: { code: string }) => languageName(code, useLanguage());

/** A reason of one kind as a sentence; offers and needs that meet are told together, once. */
function sentenceOf(reason: Reason): ReactNode {
  const { kind, role, place, language, person, count, skill, question, programme, openTo } = reason;
  switch (kind) {
    case 'OFFERS_NEAR_WHAT_YOU_NEED': return near('nearOffers', reason);
    case 'NEEDS_NEAR_WHAT_YOU_OFFER': return near('nearNeeds', reason);
    case 'SHARES_IDEA': return ofIdea('idea', reason);
    case 'CLOSE_IDEAS': return ofIdea('closeIdea', reason);
    case 'SHARES_QUESTION': return question && <Tell sentence="question" parts={{ question: <bdi>{question}</bdi> }} />;
    case 'MUTUAL_CONNECTION': return person && count ? <MutualLine count={count} first={person.name} /> : null;
    case 'SAME_ROLE_ELSEWHERE': return role && <Tell sentence="role" parts={{ role: <Name>{role}</Name> }} />;
    case 'NEAR_YOU': return place && <Tell sentence="near" parts={{ place: <Name>{place}</Name> }} />;
    case 'SHARES_LANGUAGE': return language && <Tell sentence="language" parts={{ language: <LanguageName code={language} /> }} />;
    case 'OPEN_TO': return openTo && <OpenTo way={openTo} />;
    case 'SAME_SECTOR': return ofSector('sector', reason);
    case 'OTHER_SECTOR': return ofSector('otherSector', reason);
    case 'OTHER_COHORT': return ofCohort('otherCohort', reason);
    case 'SAME_COHORT': return ofCohort('sameCohort', reason);
    case 'BRIDGES_COHORTS': return ofCohort('bridge', reason);
    case 'LIKE_ONE_YOU_CHOSE': return person && skill && <Tell sentence="like" parts={{ skill: <Name>{skill.name}</Name>, person: <Name>{person.name}</Name> }} />;
    case 'FIRST_TO_MEET': return programme && <Tell sentence="first" parts={{ programme: <Name>{programme.name}</Name> }} />;
    default: return null;
  }
}

/** Reasons as sentences, the weightiest first: data in, words of the reader's language out. */
export function sentencesOf(reasons: readonly Reason[]): ReactNode[] {
  const offers = skillsOf(reasons, 'OFFERS_WHAT_YOU_NEED');
  const needs = skillsOf(reasons, 'NEEDS_WHAT_YOU_OFFER');
  const skills = [
    offers.length > 0 && <Tell key="offers" sentence="offers" parts={{ skills: <Names>{offers}</Names> }} />,
    needs.length > 0 && <Tell key="needs" sentence="needs" parts={{ skills: <Names>{needs}</Names> }} />,
  ];
  // Of programmes' choice first, then what the two can do for each other.
  const first = reasons.filter(({ kind }) => kind === 'FIRST_TO_MEET').map(sentenceOf);
  return [...first, ...skills, ...reasons.filter(({ kind }) => kind !== 'FIRST_TO_MEET').map(sentenceOf)].filter(Boolean);
}
