import { SharedGroundDocument } from '@cohortium/schema';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { gqlQuery } from '../../shared/graphql/index.ts';
import { loadTexts, useLanguage, useT } from '../../shared/i18n/index.ts';
import { openingsFrom } from './texts.ts';
import { WordsToUse } from './WordsToUse.tsx';

interface OpeningsProps {
  memberId: string;
  /** Puts the words into the field, where they can be changed: they are never sent by themselves. */
  onUse: (words: string) => void;
  /** Offered beside what is shared. */
  besides?: readonly string[];
}

/** Beginnings for a first message, from what the two share. Nothing while it is not known, or where nothing can be said. */
export function Openings({ memberId, onUse, besides = [] }: OpeningsProps) {
  const t = useT('introductions');
  const language = useLanguage();
  useEffect(() => void loadTexts('introductions'), []);
  const { data } = useQuery(gqlQuery(SharedGroundDocument, { memberId }));
  const openings = [...besides, ...openingsFrom(data?.sharedGround ?? [], t, language)].slice(0, 3);
  return <WordsToUse label={t('opening.label')} words={openings} name={words => t('opening.use', { words })} onUse={onUse} />;
}
