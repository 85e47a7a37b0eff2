import type { IdeaContent } from '../types.ts';

/** Ideas about how ministries buy, measure, write and decide. */
export const governmentIdeas: IdeaContent[] = [
  {
    slug: 'challenge-tenders', lang: 'he', title: 'מכרזי אתגר: המשרד מביא בעיה, לא מפרט',
    problem: 'משרד שיודע מה הבעיה שלו נדרש לכתוב מפרט של פתרון. מי שמסוגלים לפתור אחרת, ובעיקר חברות קטנות ועמותות, לא ניגשים כלל.',
    helps: 'משרדים עם בעיה ישנה, חברות קטנות עם רעיון חדש, ובסוף מי שמחכים לשירות.',
    proposal: `**איך זה עובד היום** (שלושה סבבים מאחורינו):

1. המשרד כותב בעיה בעמוד אחד: את מי היא פוגשת, כמה היא עולה, מה כבר נוסה.
2. הציבור מגיב ושואל שלושה שבועות, בגלוי.
3. חמישה מציעים מקבלים מענק קטן לאב טיפוס.
4. אחד או שניים ממשיכים לחוזה מדורג, עם נקודת יציאה.

**מה רוצים עכשיו**: להביא את זה לרשויות מקומיות, עם ערכה שלא צריך יועצת משפטית כדי לקרוא, ומדידה כנה של מה יצא מהסבבים הקודמים.`,
    stage: 'UNDER_WAY', tags: ['procurement', 'challenges', 'small-business'], goals: ['9', '16.6', '17.17'], cohort: 'dl-2015', author: 'orna-shachar', daysAgo: 120,
    openRoles: [{ skill: 'evaluation', count: 1 }, { skill: 'plain-language', count: 1 }],
    team: ['orna-shachar', 'yaron-meiri', 'amir-sasson', 'chen-ravid', 'asaf-nir'],
    supporters: ['maya-golan', 'hagit-sela', 'eyal-navon', 'shira-manor', 'moshe-azulai', 'jonathan-frey', 'imran-qadri', 'nitzan-halevi', 'gilad-perlman', 'shaked-amrani', 'graham-thewlis', 'rafi-sabag', 'ofer-shani', 'omar-benhadj'],
    comments: [
      { by: 'asaf-nir', text: 'כמי שהיה בצד המציע: העמוד האחד הוא מה שגרם לנו להגיש. במפרט של שבעים עמודים לא היינו נוגעים.', daysAgo: 110 },
      { by: 'chen-ravid', text: 'גבעת אלון סיימה סבב ראשון עם ״רחוב נקי״. שלוש הצעות, אחת מהן מתושבים.', daysAgo: 61 },
      { by: 'maya-golan', text: 'אשמח שנהיה השנייה. הבעיה שלנו: הורים שמטפלים בהורים.', daysAgo: 20 },
      { by: 'graham-thewlis', text: 'Question seven of my bookmark (how do we leave?) seems built in here. May I quote you in the members’ workshop?', daysAgo: 15 },
    ],
    joinRequests: [{ by: 'anat-shilo', skill: 'plain-language', note: 'אקרא כל ״עמוד אחד״ לפני שהוא יוצא, עם שני קוראים שאינם משפטנים.' }],
  },
  {
    slug: 'ask-once', lang: 'he', title: 'לבקש פעם אחת: סוף לצילום תעודת הזהות',
    problem: 'באותה עירייה מבקשים צילום תעודת זהות בשבעה־עשר טפסים, אף שהמידע כבר נמצא אצלה.',
    helps: 'כל מי שאין להם סורק בבית, והפקידות שמתייקות את הצילומים.',
    proposal: `רשימה פומבית של *כל מסמך שרשות מבקשת אף שיש לה אותו*, ומחיקה של חמישה בחודש.

- תבנית להסכם העברת מידע בין יחידות, בשני עמודים.
- ממשק אחד, תיעוד פתוח.
- ספירה: כמה צילומים לא נשלחו החודש.`,
    stage: 'UNDER_WAY', tags: ['interoperability', 'forms'], goals: ['16.6', '16.9'], cohort: 'dl-2016', author: 'lior-katz', daysAgo: 95,
    openRoles: [{ skill: 'change-management', count: 1 }, { skill: 'interoperability', count: 2 }],
    team: ['lior-katz', 'hagit-sela', 'tamar-elbaz', 'idan-shaked'],
    supporters: ['maya-golan', 'nitzan-halevi', 'guy-almog', 'barak-yishai', 'shlomi-biton', 'eyal-navon', 'samuel-reid', 'mateus-carvalhal', 'sofia-marangoni'],
    comments: [
      { by: 'nitzan-halevi', text: 'חישבתי: כל צילום עולה לתושב אחת־עשרה דקות ולעירייה שבע. זה מספר שאפשר להניח על שולחן של ראש עיר.', daysAgo: 80 },
      { by: 'sofia-marangoni', text: 'Across a border it is the same photocopy, twice. I would like to borrow the two-page agreement.', daysAgo: 30 },
    ],
    joinRequests: [{ by: 'barak-yishai', skill: 'interoperability', note: 'מערכות בתי הספר מבקשות אותם מסמכים בדיוק. אביא את רשימת הכפילויות.' }],
  },
  {
    slug: 'cost-of-a-form', lang: 'he', title: 'תג מחיר לטופס',
    problem: 'תקציב של טופס חדש הוא אפס, ולכן מוסיפים טפסים. העלות האמיתית נופלת על תושבות ותושבים, ואיש אינו סופר אותה.',
    helps: 'מי שממלאים, ומי שמנסים לשכנע הנהלה למחוק.',
    proposal: `מחשבון קטן ופתוח: כמה שדות, כמה ממלאים, כמה חוזרים עם שגיאה. בסוף מתקבל **מספר אחד בשקלים ובשעות**.

משרד האוצר יציג אותו ליד כל בקשת תקציב לדיגיטל. לא כדי להעניש, אלא כדי שיהיה מול מה לחסוך.`,
    stage: 'GATHERING', tags: ['forms', 'budget', 'measurement'], goals: ['16.6'], cohort: 'dl-2021', author: 'nitzan-halevi', daysAgo: 41,
    openRoles: [{ skill: 'user-research', count: 1 }, { skill: 'software-development', count: 1 }],
    team: ['nitzan-halevi', 'yaron-meiri'],
    supporters: ['adi-hershko', 'maya-golan', 'hagit-sela', 'ofer-shani', 'callum-fairley', 'gareth-pryce', 'omer-vaknin'],
    comments: [{ by: 'callum-fairley', text: 'Please count the phone calls as well: every unclear question on a form rings one of my phones.', daysAgo: 33 }],
    joinRequests: [{ by: 'gilad-perlman', skill: 'software-development', note: 'שני ערבים ויש גרסה ראשונה. קוד פתוח, כמובן.' }],
  },
  {
    slug: 'letters-people-open', lang: 'en', title: 'Letters people are not afraid to open',
    problem: 'A third of the letters we send about money are opened after the deadline they contain. People recognise the envelope and put it behind the kettle.',
    helps: 'Households in debt or close to it, and the staff who take the calls on deadline day.',
    proposal: `Rewrite the **ten most feared letters** of five organisations together.

- Every draft is read aloud by someone who has received the old one.
- The first line says what to do and by when; the threat, where the law wants one, goes last.
- We publish before, after, and what happened to the response rate.

Five organisations are enough to learn what is general, and few enough to fit around one table.`,
    stage: 'GATHERING', tags: ['letters', 'debt', 'plain-language'], goals: ['1', '16.6'], cohort: 'bc-second', author: 'catherine-lowell', daysAgo: 9,
    openRoles: [{ skill: 'plain-language', count: 2 }, { skill: 'behavioural-insights', count: 1 }, { skill: 'regulation', count: 1 }],
    team: ['catherine-lowell', 'ben-thackray', 'desmond-lyle'],
    supporters: ['anat-shilo', 'adi-hershko', 'callum-fairley', 'leonie-marsh', 'gil-harari', 'janet-ibekwe', 'beatrice-hollis', 'derek-osei', 'sunita-verma'],
    comments: [
      { by: 'anat-shilo', text: 'We did this for summonses. The judges were easier to convince than the printers.', daysAgo: 7 },
      { by: 'ben-thackray', text: 'I can give you opening rates by envelope colour. Brown loses.', daysAgo: 6 },
      { by: 'derek-osei', text: 'Council tax, please. I get those letters shown to me on my own bus.', daysAgo: 2 },
    ],
    joinRequests: [{ by: 'anat-shilo', skill: 'plain-language', note: 'I can bring the method and three readers who know nothing about law.' }],
  },
  {
    slug: 'tour-of-service-exchange', lang: 'en', title: 'A tour of service across the border of programmes',
    problem: 'People with rare skills (procurement lawyers, designers, data people) sit in one organisation while another has waited a year for one. Secondments exist on paper, and take eight months to sign.',
    helps: 'Small councils and non-profits, and people who have done the same job for ten years and like it too much to leave.',
    proposal: `A standing exchange between our five programmes:

* **Twelve weeks**, one written problem, a return date on the first page.
* A four-page agreement that both lawyers have already read.
* Each tour ends with a talk of twelve minutes, for whoever comes next.

Ten tours in the first year. I have the agreement; I need hosts with real problems and bosses with courage.`,
    stage: 'GATHERING', tags: ['secondment', 'learning'], goals: ['17.9', '16.7'], cohort: 'lda-one', author: 'gordon-mackellar', daysAgo: 52,
    openRoles: [{ skill: 'partnerships', count: 2 }, { skill: 'evaluation', count: 1 }, { skill: 'contract-management', count: 1 }],
    team: ['gordon-mackellar', 'isabelle-morneau', 'daniel-aviram'],
    supporters: ['ravi-lowe', 'hagit-sela', 'nathan-birch', 'shlomi-biton', 'idan-shaked', 'joanna-whitlock', 'alon-regev', 'gilad-perlman', 'kwame-boadi', 'martin-selby', 'beatrice-hollis'],
    comments: [
      { by: 'hagit-sela', text: 'גבעת אלון מציעה בעיה ראשונה: מוקד שמחובר לשש מערכות. דירה קטנה יש.', daysAgo: 45 },
      { by: 'ravi-lowe', text: 'Halfway through mine. The return date is what let me say yes.', daysAgo: 37 },
      { by: 'joanna-whitlock', text: 'Could Basecamp’s directors be hosts? They have the problems, I promise.', daysAgo: 21 },
    ],
    joinRequests: [{ by: 'thomas-underhill', skill: 'evaluation', note: 'I would follow each tour into its second year, which nobody does.' }],
  },
  {
    slug: 'second-year-reports', lang: 'en', title: 'The second-year report',
    problem: 'Every reform has a launch report. Almost none has a report from two years later, when the money, the minister and half of the team have gone.',
    helps: 'Anyone about to repeat a pilot that has already quietly failed somewhere else.',
    proposal: `A two-page template, an honest editor, and a shelf where such reports live under an open licence.

1. What did you promise? (copy it)
2. What is still there?
3. What would you tell someone who starts tomorrow?

Twenty reports in the first year; we read the first ten aloud at the convention.`,
    stage: 'PROPOSED', tags: ['evaluation', 'honesty', 'open-licence'], goals: ['16.6', '16.10'], cohort: 'lda-two', author: 'thomas-underhill', daysAgo: 4,
    openRoles: [{ skill: 'storytelling', count: 2 }, { skill: 'evaluation', count: 1 }],
    team: ['thomas-underhill', 'marguerite-laframboise'],
    supporters: ['gil-harari', 'david-ohana', 'lewis-tranter', 'tom-ashgrove', 'grace-pemberton', 'ingrid-solheim'],
    comments: [{ by: 'gil-harari', text: 'I have fourteen failed trials to contribute. Finally somebody asks.', daysAgo: 3 }],
    joinRequests: [],
  },
  {
    slug: 'call-centre-listening', lang: 'he', title: 'המוקד יודע: הקשבה שבועית לשיחות',
    problem: 'ארבע מאות שיחות ביום מספרות לעירייה מה מקולקל. ההנהלה מקבלת מהן מספר אחד: זמן המתנה.',
    helps: 'תושבים שמתקשרים שוב ושוב על אותו דבר, והמוקדניות שכבר יודעות למה.',
    proposal: `כלי קטן שמסכם כל שבוע **שלוש תקלות חוזרות**, במילים של המתקשרים, בלי שמות ובלי הקלטות שיוצאות מהבניין.

- המוקדניות מאשרות או מוחקות כל סיכום.
- ההנהלה מחויבת לענות על אחת מהן בשבוע.
- מודדים: כמה שיחות חוזרות נעלמו.`,
    stage: 'UNDER_WAY', tags: ['call-centre', 'ai', 'listening'], goals: ['11', '16.7'], cohort: 'dl-2021', author: 'roni-adler', daysAgo: 66,
    openRoles: [{ skill: 'privacy', count: 1 }, { skill: 'service-operations', count: 1 }],
    team: ['roni-adler', 'shlomi-biton', 'hagit-sela'],
    supporters: ['callum-fairley', 'janet-ibekwe', 'zahra-mirzai', 'eyal-navon', 'ben-thackray', 'maya-golan', 'ido-levanon'],
    comments: [
      { by: 'shlomi-biton', text: 'שבוע ראשון: עשרים שיחות על פנס אחד. הפנס תוקן. עשרים שיחות נחסכו. מה עוד צריך להוכיח?', daysAgo: 48 },
      { by: 'zahra-mirzai', text: 'Who sees a summary that the call takers deleted? I would like the answer to be: nobody.', daysAgo: 30 },
      { by: 'roni-adler', text: 'Nobody. It is never stored. I will put that sentence on the first page.', daysAgo: 29 },
    ],
    joinRequests: [],
  },
  {
    slug: 'court-in-plain-words', lang: 'he', title: 'תביעות קטנות במילים פשוטות',
    problem: 'מי שמגישים תביעה קטנה לבד מפסידים לעתים קרובות בגלל הטופס ולא בגלל הטענה.',
    helps: 'אנשים בלי עורך דין, וגם השופטות והשופטים שקוראים אותם.',
    proposal: `מדריך מלווה שמתקדם בשאלות: מה קרה, מתי, מה יש ביד. בסוף נבנית התביעה, ומסבירים **מה יקרה עכשיו** ביומן.

נבדק עם עשרים תובעים אמיתיים. עכשיו צריך גרסה לקוראי מסך ועוד שתי שפות.`,
    stage: 'GATHERING', tags: ['justice', 'plain-language', 'accessibility'], goals: ['16.3'], cohort: 'dl-2021', author: 'guy-almog', daysAgo: 37,
    openRoles: [{ skill: 'accessibility', count: 1 }, { skill: 'content-design', count: 1 }],
    team: ['guy-almog', 'anat-shilo', 'gadi-stern'],
    supporters: ['tal-eshed', 'adi-hershko', 'hana-kovarova', 'phillipa-langdale', 'matan-yosef'],
    comments: [{ by: 'tal-eshed', text: 'בדקתי את גרסת הניסוי. שלב שלוש הוא קיר. שלחתי סרטון של ארבע דקות.', daysAgo: 28 }],
    joinRequests: [{ by: 'adi-hershko', skill: 'content-design', note: 'יש לי כבר טיוטה לשלבים שתיים ושלוש, קצרה בחצי.' }],
  },
];
