export { IntroduceButton, useIntroduceItem, type Introducible } from './IntroduceButton.tsx';
export { IntroductionAnswer } from './IntroductionAnswer.tsx';
export { IntroductionsList } from './IntroductionsList.tsx';
export { askedQuery } from './use-introductions.ts';
