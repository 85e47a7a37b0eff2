import type { OpeningCardFragment } from '@cohortium/schema';
import type { ReactNode } from 'react';
import { Names, Sentence, useT } from '../../shared/i18n/index.ts';
import { ReasonList } from '../../shared/ui/ReasonList.tsx';

/** Why an opening and a person fit, in sentences; `mine` where the reader is that person. */
export function Fit({ fit, mine }: { fit: OpeningCardFragment['fit']; mine: boolean }) {
  const t = useT('secondments');
  const names = <Names>{fit.skills.map(({ name }) => name)}</Names>;
  const reasons: ReactNode[] = [
    fit.skills.length > 0 && <Sentence key="skills" parts={{ skills: names }} text={marks => t(mine ? 'fit.skillsMine' : 'fit.skills', marks)} />,
    fit.datesMeet === true && t(mine ? 'fit.datesMine' : 'fit.dates'),
    fit.datesMeet === false && t(mine ? 'fit.datesApartMine' : 'fit.datesApart'),
    fit.samePlace && t(mine ? 'fit.placeMine' : 'fit.place'),
    fit.skills.length > 0 && fit.otherSector && t('fit.sector'),
  ].filter(Boolean);
  return fit.skills.length > 0 && reasons.length > 0 ? <ReasonList reasons={reasons} /> : null;
}
