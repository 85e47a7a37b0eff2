import type { PollContent, QuestionContent } from '../types.ts';

const panel = 'thread-growing-older';
const challenge = 'thread-challenge';

/** What was asked in the rooms that are live when a newcomer opens the demonstration: from the hall and from home, some heard, some not yet. */
export const questions: QuestionContent[] = [
  { session: panel, by: 'tal-eshed', minutesAgo: 27, lang: 'he', text: 'החליפה מלמדת אמפתיה או רחמים? יש הבדל גדול.', votes: 19, heardAfter: 2, answer: 'השאלה הנכונה. בלי שיחה אחרי' },
  { session: panel, by: 'fergus-dunmore', minutesAgo: 25, lang: 'en', text: 'Who pays for the bench after the pilot?', votes: 17, heardAfter: 6, answer: 'אצלנו כל ספסל מאומץ' },
  { session: panel, by: 'samir-khoury', minutesAgo: 18, lang: 'ar', text: 'لماذا ما زالت رسالة موعد الفحص مترجمة ترجمة آلية، ومتى نبدأ من العربية؟', votes: 15, heardAfter: 1, answer: 'מתחילים השבוע' },
  { session: panel, by: 'molly-fairweather', minutesAgo: 16, lang: 'en', text: 'What is the one form you would burn?', votes: 14, heardAfter: 9, answer: 'בקשה להארכת סיוע' },
  { session: panel, by: 'amina-derradji', minutesAgo: 14, lang: 'fr', text: 'Que se passe-t-il l’hiver, quand personne ne s’assoit dehors ?', votes: 8, heardAfter: 8 },
  { session: panel, by: 'lena-vaisman', minutesAgo: 4, lang: 'he', text: 'המתנדבים שלנו דוברי רוסית. אפשר ספסל בלי שלט?', votes: 11, isNow: true },
  { session: panel, by: 'sigal-mizrahi', minutesAgo: 13, lang: 'he', text: 'ביישוב של שמונה מאות תושבים אין מרפאה ואין מכולת. לאן מובילה שם הדרך מהספסל?', votes: 13 },
  { session: panel, by: 'hila-shemesh', minutesAgo: 11, lang: 'he', text: 'מי החליטו אילו זקנים מוזמנים לפאנל, ולמה רק כאלה שמגיעים ברגל?', votes: 12, isAnonymous: true },
  { session: panel, by: 'nkechi-balogun', minutesAgo: 9, lang: 'en', text: 'Which of these things could a council stop doing tomorrow, without asking anyone?', votes: 9 },
  { session: panel, by: 'odile-gagnon-levis', minutesAgo: 7, lang: 'fr', text: 'Les aidants ont-ils été payés pour le temps passé dans votre étude ?', votes: 6, isAnonymous: true },
  { session: panel, by: 'gilad-perlman', minutesAgo: 5, lang: 'he', text: 'יש נתונים על מי שהפסיקו לצאת מהבית בגלל החום?', votes: 4 },
  { session: panel, by: 'derek-osei', minutesAgo: 2, lang: 'en', text: 'Could we try the gloves at the coffee break?', votes: 2 },
  { session: challenge, by: 'desmond-lyle', minutesAgo: 55, lang: 'en', text: 'May a group write about a form that its own organisation invented?', votes: 9, heardAfter: 4, answer: 'That line has nine people' },
  { session: challenge, by: 'keren-levron', minutesAgo: 33, lang: 'he', text: 'מה קורה לשורה שאף ארגון לא לוקח על עצמו?', votes: 12 },
  { session: challenge, by: 'sofia-marangoni', minutesAgo: 21, lang: 'en', text: 'Does the winning line have to be possible within one year?', votes: 6 },
];

/** Polls of those rooms: one that closed, and some that are open to vote in. */
export const polls: PollContent[] = [
  { session: panel, by: 'rivka-shoham', minutesAgo: 24, closedAfter: 5, kind: 'SINGLE', lang: 'he', results: 'AFTER_CLOSING', question: 'מה הכי חסר ברחוב שלכם?', options: ['ספסל בצל', 'שירותים ציבוריים', 'מעבר חציה עם זמן לעבור', 'סיבה לצאת'] },
  { session: panel, by: 'peter-lindqvist', minutesAgo: 8, kind: 'RANKED', lang: 'en', results: 'ALWAYS', question: 'What should the next panel take on first?', options: ['The discharge letter', 'Carers who work', 'Heat and who stays indoors', 'Messages in Arabic first'] },
  { session: panel, by: 'rivka-shoham', minutesAgo: 3, kind: 'SCALE', lang: 'en', results: 'AFTER_VOTING', question: 'How likely are you to change one thing at home after this hour?', options: [] },
  { session: challenge, by: 'lior-katz', minutesAgo: 40, kind: 'SEVERAL', lang: 'en', results: 'ALWAYS', isOpen: true, question: 'Which of these has your organisation asked for this month?', options: ['A photocopy of an identity card', 'A signature in ink', 'Proof of address', 'The whole story, again', 'None of these'] },
];
