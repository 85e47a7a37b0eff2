import { languageName } from '@cohortium/i18n';
import type { ReasonPartsFragment } from '@cohortium/schema';
import type { useT } from '../../shared/i18n/index.ts';

type Say = ReturnType<typeof useT>;
type Kind = ReasonPartsFragment['kind'];

/** At most so many are offered: three can be read at a glance. */
const offered = 3;

const skillsOf = (reasons: readonly ReasonPartsFragment[], kind: Kind, language: string): string | null => {
  const names = reasons.flatMap(reason => (reason.kind === kind && reason.skill ? [reason.skill.name] : []));
  return names.length ? new Intl.ListFormat(language, { type: 'conjunction' }).format(names) : null;
};
/** What two share that speaks of skills is told once for all of them. */
const byKind = (reasons: readonly ReasonPartsFragment[]): ReasonPartsFragment[] => reasons.filter((reason, at) => reasons.findIndex(({ kind }) => kind === reason.kind) === at);

/** Beginnings of a first message, drawn from what the writer sees of the other: as the writer would say them, in the writer's language. */
export function openingsFrom(reasons: readonly ReasonPartsFragment[], t: Say, language: string): string[] {
  const opening = (reason: ReasonPartsFragment): string | null => {
    const { kind, skill, beside, idea, question, person, role, place, cohort } = reason;
    switch (kind) {
      case 'OFFERS_WHAT_YOU_NEED': return t('opening.offers', { skills: skillsOf(reasons, kind, language) });
      case 'NEEDS_WHAT_YOU_OFFER': return t('opening.needs', { skills: skillsOf(reasons, kind, language) });
      case 'OFFERS_NEAR_WHAT_YOU_NEED': return skill && beside && t('opening.near', { skill: skill.name, beside: beside.name });
      case 'SHARES_IDEA': return idea && t('opening.idea', { idea: idea.title });
      case 'SHARES_QUESTION': return question && t('opening.question', { question });
      case 'MUTUAL_CONNECTION': return person && t('opening.person', { person: person.name });
      case 'SAME_ROLE_ELSEWHERE': return role && t('opening.role', { role });
      case 'NEAR_YOU': return place && t('opening.place', { place });
      case 'SAME_COHORT': return cohort && t('opening.cohort', { cohort: cohort.name });
      case 'OTHER_COHORT': return cohort && t('opening.otherCohort', { cohort: cohort.name });
      default: return null;
    }
  };
  return byKind(reasons).flatMap(reason => opening(reason) ?? []).slice(0, offered);
}

/** What two others share, said by a third: `one` stands for the reader in each reason, `other` for whom it is about. */
export function groundFrom(reasons: readonly ReasonPartsFragment[], one: string, other: string, t: Say, language: string): string[] {
  const sentence = (reason: ReasonPartsFragment): string | null => {
    const { kind, idea, role, place, language: spoken } = reason;
    switch (kind) {
      case 'OFFERS_WHAT_YOU_NEED': return t('ground.offers', { one, other, skills: skillsOf(reasons, kind, language) });
      case 'NEEDS_WHAT_YOU_OFFER': return t('ground.needs', { one, other, skills: skillsOf(reasons, kind, language) });
      case 'SHARES_IDEA': return idea && t('ground.idea', { idea: idea.title });
      case 'SAME_ROLE_ELSEWHERE': return role && t('ground.role', { role });
      case 'NEAR_YOU': return place && t('ground.place', { place });
      case 'SHARES_LANGUAGE': return spoken && t('ground.language', { language: languageName(spoken, language) });
      case 'SAME_SECTOR': return t('ground.sameSector');
      case 'OTHER_SECTOR': return t('ground.sector');
      case 'OTHER_COHORT': return t('ground.cohort');
      case 'SAME_COHORT': return t('ground.sameCohort');
      default: return null;
    }
  };
  return byKind(reasons).flatMap(reason => sentence(reason) ?? []).slice(0, 4);
}
