import { wordsOf, type Words } from '../words/words.ts';

/** Texts of the namespace `mail` in the recipient's language. */
export const mailWords = (locale: string): Promise<Words> => wordsOf('mail', locale);
