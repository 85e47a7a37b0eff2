export { currentLanguage, i18next, loadTexts, setLanguage, startTexts } from './i18n.ts';
export { useLanguage, useReasonText, useT } from './use-t.ts';
export { languageWritten } from './language-written.ts';
export { Name } from './Name.tsx';
export { Names } from './Names.tsx';
export { Sentence } from './Sentence.tsx';
export { useNow, When, WhenRange } from './When.tsx';
