export { Openings } from './Openings.tsx';
export { groundFrom } from './texts.ts';
export { WordsToUse } from './WordsToUse.tsx';
