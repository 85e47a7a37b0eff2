export { IntroduceButton, useIntroduceItem, type Introducible } from './IntroduceButton.tsx';
export { AskForIntroductionButton } from './AskButton.tsx';
export { RequestAnswer, RequestSentence } from './IntroductionRequests.tsx';
export { IntroductionAnswer } from './IntroductionAnswer.tsx';
export { IntroductionsList } from './IntroductionsList.tsx';
export { askedQuery, requestedQuery } from './use-introductions.ts';
