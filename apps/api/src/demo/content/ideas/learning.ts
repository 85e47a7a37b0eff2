import type { IdeaContent } from '../types.ts';

/** Ideas about work, learning, openness and climate, from all five programmes. */
export const learningIdeas: IdeaContent[] = [
  {
    slug: 'first-interview', lang: 'en', title: 'The first interview is a walk',
    problem: 'Young people fail interviews for jobs that they can do, because the interview tests whether you have had interviews before.',
    helps: 'People under 25 who are looking for a first job, and employers who cannot fill posts.',
    proposal: `Replace the first interview by a **forty-minute walk through the workplace** with someone who does the job. Both then say whether they wish to go on.

Two cities, sixty employers, one winter. We measure who stays for six months.`,
    stage: 'GATHERING', tags: ['youth', 'employment'], goals: ['8.6', '4.4'], cohort: 'bc-second', author: 'amara-nwosu', daysAgo: 21,
    openRoles: [{ skill: 'evaluation', count: 1 }, { skill: 'partnerships', count: 1 }, { skill: 'social-finance', count: 1 }],
    team: ['amara-nwosu', 'shabana-yousaf'],
    supporters: ['wael-nassar', 'keren-levron', 'maayan-peretz', 'eitan-rosner', 'desmond-lyle', 'harriet-oduya', 'beatrice-hollis'],
    comments: [
      { by: 'wael-nassar', text: 'We did it in Haifa with nine garages. Eight young people stayed. The walk also changes the employer.', daysAgo: 18 },
      { by: 'shabana-yousaf', text: 'The bingo hall has a kitchen that is hiring. First walk, first Monday.', daysAgo: 12 },
    ],
    joinRequests: [{ by: 'keren-levron', skill: 'partnerships', note: 'We have done this with people with disabilities for six years, and I can bring the employers’ guide.' }],
  },
  {
    slug: 'first-job-south', lang: 'he', title: 'משרה ראשונה בדרום, מודעה שכתובה אחרת',
    problem: 'מודעות דרושים מבקשות ״יכולת עבודה תחת לחץ״ ומרחיקות בדיוק את מי שיכולים. מעסיקים קטנים לא יודעים לכתוב אחרת.',
    helps: 'אנשים עם מוגבלות ודורשי עבודה ראשונה בנגב; מעסיקים עד חמישים עובדים.',
    proposal: `סדנה של תשעים דקות: מעסיק מגיע עם מודעה ויוצא עם מודעה.

- ליד כל שולחן יושב מי שנדחו על ידי מודעה כזאת.
- אנחנו עוקבים: מי פנו, מי נשארו.
- עשר המודעות הטובות מתפרסמות כתבנית פתוחה.`,
    stage: 'GATHERING', tags: ['employment', 'accessibility', 'south'], goals: ['8.5', '10.2'], cohort: 'dl-now', author: 'maayan-peretz', daysAgo: 17,
    openRoles: [{ skill: 'plain-language', count: 1 }, { skill: 'campaigns', count: 1 }, { skill: 'social-finance', count: 1 }],
    team: ['maayan-peretz', 'keren-levron'],
    supporters: ['ido-levanon', 'eitan-rosner', 'gil-harari', 'beatrice-hollis', 'adi-hershko', 'tal-eshed'],
    comments: [{ by: 'beatrice-hollis', text: 'Ours went from nineteen requirements to four, with the help of people we had rejected. Take the method.', daysAgo: 14 }],
    joinRequests: [{ by: 'yaron-meiri', skill: 'social-finance', note: 'אם יש תוצאה מדידה, יש גם מי שישלם עליה. בואו נכתוב את המודל.' }],
  },
  {
    slug: 'grandparents-online', lang: 'he', title: 'מורות בנות שבעים: אוריינות דיגיטלית מבוגר למבוגר',
    problem: 'נכדים מלמדים מהר מדי. קורסים מלמדים דברים שלא צריך. ומי שנתקעים באמצע תור רופא לא יחזרו לנסות.',
    helps: 'בני שבעים ומעלה, בעברית, בערבית וברוסית; ובני משפחה שעושים הכול במקומם.',
    proposal: `מכשירים **מורות ומורים בני שבעים** שמלמדים חמש פעולות בלבד: תור, תרופה, תשלום, תמונה, תלונה.

- מפגש בבית קפה, לא בכיתה.
- המדריך של בוסתן כבר קיים בערבית; מתרגמים ממנו.
- הצלחה: אותו אדם עשה את הפעולה לבד כעבור חודש.`,
    stage: 'UNDER_WAY', tags: ['digital-inclusion', 'healthy-ageing'], goals: ['4.4', '10.2'], cohort: 'dl-2021', author: 'firas-abu-rass', daysAgo: 72,
    openRoles: [{ skill: 'digital-inclusion', count: 2 }, { skill: 'fundraising', count: 1 }],
    team: ['firas-abu-rass', 'dana-oren', 'lena-vaisman'],
    supporters: ['samir-khoury', 'yasmin-farouk', 'roy-entwhistle', 'noa-barak', 'sigal-mizrahi', 'harriet-oduya', 'hanin-farah', 'etienne-brassard'],
    comments: [
      { by: 'roy-entwhistle', text: 'I am seventy-four and would teach “complaint” gladly. It is my best subject.', daysAgo: 60 },
      { by: 'dana-oren', text: 'במועדון בעכו מקבלים תור בשלוש שפות, ומתווכחים בארבע.', daysAgo: 33 },
    ],
    joinRequests: [{ by: 'yasmin-farouk', skill: 'digital-inclusion', note: 'Six thousand library volunteers would like your five tasks. May I bring them to Manchester?' }],
  },
  {
    slug: 'teachers-are-users', lang: 'he', title: 'מורות הן משתמשות',
    problem: 'מערכות לבתי ספר נבחנות עם מנהלי מערכות. המורה פוגשת אותן ביום הראשון ללימודים, מול שלושים וחמישה ילדים.',
    helps: 'מורות ומורים, ובעקיפין כל מי שיושבים מולם.',
    proposal: `פאנל קבוע של **ארבעים מורות** שבוחן כל מערכת לפני רכש, בתשלום ובשעות עבודה.

- מבחן אחד: לפתוח כיתה, לרשום נוכחות, לשלוח הודעה. חמש דקות.
- הציון מצורף למכרז.`,
    stage: 'GATHERING', tags: ['education', 'user-research', 'procurement'], goals: ['4'], cohort: 'dl-2015', author: 'liat-ben-ami', daysAgo: 39,
    openRoles: [{ skill: 'user-research', count: 1 }, { skill: 'public-procurement', count: 1 }],
    team: ['liat-ben-ami', 'barak-yishai', 'miri-tzadok'],
    supporters: ['dina-rapoport', 'tzipi-malka', 'shira-manor', 'chen-ravid', 'harriet-oduya'],
    comments: [{ by: 'barak-yishai', text: 'אם זה היה קיים לפני שלוש שנים, הייתי ישן יותר.', daysAgo: 30 }],
    joinRequests: [{ by: 'maya-golan', skill: 'user-research', note: 'אשמח להעביר את הסדנה הראשונה לפאנל, ויש לי ערכת משימות מוכנה.' }],
  },
  {
    slug: 'masterclass-commons', lang: 'en', title: 'A commons of masterclasses',
    problem: 'Five programmes each pay for the same lecture on procurement, and the slides die in five inboxes.',
    helps: 'Programme offices, and members who missed the one that they needed.',
    proposal: `Share what is already being made:

1. One calendar of talks, open to all five programmes.
2. Every talk leaves a **one-page summary** and its links, under an open licence.
3. Topics are suggested and voted on by members, across programmes.

Basecamp brings forty summaries on day one.`,
    stage: 'GATHERING', tags: ['learning', 'open-licence', 'programmes'], goals: ['4.7', '17.16'], cohort: 'bc-second', author: 'grace-pemberton', daysAgo: 26,
    openRoles: [{ skill: 'event-organising', count: 1 }, { skill: 'accessibility', count: 1 }, { skill: 'content-design', count: 1 }],
    team: ['grace-pemberton', 'isabelle-morneau', 'sivan-dekel'],
    supporters: ['joanna-whitlock', 'claire-vasseur', 'daniel-aviram', 'fiona-latchford', 'tom-ashgrove', 'ivy-chen-laurier', 'peter-lindqvist', 'rivka-shoham', 'thomas-underhill'],
    comments: [
      { by: 'odile-gagnon-levis', text: 'Des sous-titres relus par un humain, sinon je ne vote pas.', daysAgo: 22 },
      { by: 'daniel-aviram', text: 'We bring the Hebrew ones, and someone who can summarise in both directions.', daysAgo: 19 },
    ],
    joinRequests: [{ by: 'odile-gagnon-levis', skill: 'accessibility', note: 'Je relis les sous-titres et je dis non quand il le faut.' }, { by: 'peter-lindqvist', skill: 'event-organising', note: 'Remote listeners first, and I will produce the first three.' }],
  },
  {
    slug: 'shade-map', lang: 'fr', title: 'La carte de l’ombre',
    problem: 'Les plans canicule connaissent la température, pas l’ombre. Or c’est l’ombre qui décide si une personne âgée peut aller à la pharmacie à quinze heures.',
    helps: 'Les personnes âgées, les enfants, ceux qui travaillent dehors ; et les villes qui plantent des arbres au hasard.',
    proposal: `Une carte heure par heure, faite avec **ceux qui marchent** : facteurs, agents, écoliers.

- Méthode simple : une photo, une heure, un trottoir.
- Données ouvertes, même format dans toutes les villes.
- Chaque été, dix arrêts de bus changent de côté.`,
    stage: 'UNDER_WAY', tags: ['climate', 'maps', 'heat'], goals: ['11.7', '13.1'], cohort: 'oif-now', author: 'amina-derradji', daysAgo: 54,
    openRoles: [{ skill: 'geographic-information', count: 1 }, { skill: 'public-health', count: 1 }],
    team: ['amina-derradji', 'mateus-carvalhal', 'boaz-tal'],
    supporters: ['efrat-zohar', 'ronit-peleg', 'omar-benhadj', 'khalil-ammar', 'winston-clarke', 'elspeth-grant', 'nkechi-balogun'],
    comments: [
      { by: 'efrat-zohar', text: 'יש לנו ספסלים ולכם יש צל. ביחד זו מפה שאפשר לצאת איתה מהבית.', daysAgo: 44 },
      { by: 'mateus-carvalhal', text: 'Draft of the common format is ready: seven fields, no more.', daysAgo: 20 },
    ],
    joinRequests: [],
  },
  {
    slug: 'water-compared', lang: 'ar', title: 'الماء بيتًا بيتًا: مقارنة بين المدن',
    problem: 'تعلن المدن كمية المياه التي تضخها، لا الكمية التي تصل. الفرق لا يراه إلا من ينتظر في الطابق الرابع.',
    helps: 'سكان الأحياء العالية والقديمة، والبلديات التي تريد أن تعرف أين تبدأ.',
    proposal: `مئة بيت متطوع في كل مدينة، وعدّاد بسيط، و**ثلاثة أرقام مشتركة** تُنشر كل شهر.

- خصوصية البيت محفوظة: لا ننشر ما هو أصغر من الشارع.
- تدريب صحفيين محليين على قراءة الأرقام.`,
    stage: 'PROPOSED', tags: ['water', 'open-data', 'cities'], goals: ['6.1', '16.10'], cohort: 'oif-now', author: 'khalil-ammar', daysAgo: 11,
    openRoles: [{ skill: 'privacy', count: 1 }, { skill: 'geographic-information', count: 1 }, { skill: 'media', count: 1 }],
    team: ['khalil-ammar', 'rania-shawareb'],
    supporters: ['mateus-carvalhal', 'boaz-tal', 'amina-derradji', 'yuval-carmi', 'alasdair-munro'],
    comments: [{ by: 'mateus-carvalhal', text: 'Three numbers is exactly right. May we use the same street identifiers as for the buses?', daysAgo: 8 }],
    joinRequests: [],
  },
];
