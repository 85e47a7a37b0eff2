import { optionalLine } from './text.ts';

/** Bounds of search. Broad words have more hits than anyone reads: so many of each way of being found are put in order, the best ways first. */
export const findingLimits = { text: 120, candidates: 1000, fewHits: 5, similar: 12, similarFew: 6 } as const;

/** What is typed into search. */
export const findingText = optionalLine(findingLimits.text);
