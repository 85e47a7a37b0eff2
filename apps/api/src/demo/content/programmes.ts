import type { ProgrammeContent } from './types.ts';

/** Five programmes that work in five different ways, so that a newcomer sees each of them. */
export const programmes: ProgrammeContent[] = [
  {
    slug: 'digital-leaders',
    name: { en: 'Digital Leaders', he: 'מובילים בדיגיטל', ar: 'القيادات الرقمية', fr: 'Leaders du numérique' },
    description: {
      en: 'People from ministries, local authorities and non-profits learn together for a year, in mixed groups on purpose, and stay in touch for the rest of their careers. What they start together afterwards is the point of it.',
      he: 'נשים וגברים ממשרדי ממשלה, מרשויות מקומיות ומארגונים חברתיים לומדים יחד שנה שלמה, בקבוצות מעורבות בכוונה, ונשארים בקשר לאורך כל הדרך המקצועית. העיקר הוא מה שמתחילים יחד אחר כך.',
    },
    accent: '#0B5E66',
    principles: [
      { name: { en: 'Mix on purpose', he: 'לערבב בכוונה' }, text: { en: 'Every table has someone from another sector.', he: 'ליד כל שולחן יושבים גם אנשים ממגזר אחר.' } },
      { name: { en: 'Start small, with users', he: 'להתחיל בקטן, עם המשתמשים' }, text: { en: 'Try it with five people before writing it for five million.', he: 'לנסות עם חמישה אנשים לפני שכותבים לחמישה מיליון.' } },
      { name: { en: 'Give before you ask', he: 'לתת לפני שמבקשים' }, text: { en: 'The network is as strong as the last favour done in it.', he: 'הרשת חזקה כמו הטובה האחרונה שנעשתה בה.' } },
    ],
    cohorts: [
      { slug: 'dl-2015', name: { en: 'Digital Leaders 2015', he: 'מובילים בדיגיטל 2015' }, starts: '2015-02-10', ends: '2015-12-15', state: 'GRADUATED' },
      { slug: 'dl-2016', name: { en: 'Digital Leaders 2016', he: 'מובילים בדיגיטל 2016' }, starts: '2016-02-09', ends: '2016-12-13', state: 'GRADUATED' },
      { slug: 'dl-2021', name: { en: 'Digital Leaders 2021', he: 'מובילים בדיגיטל 2021' }, starts: '2021-03-02', ends: '2022-01-18', state: 'GRADUATED' },
      { slug: 'dl-now', name: { en: 'Digital Leaders {year}', he: 'מובילים בדיגיטל {year}' }, starts: -150, ends: 160, state: 'RUNNING' },
    ],
  },
  {
    slug: 'basecamp',
    name: { en: 'Basecamp', he: 'מחנה בסיס', fr: 'Camp de base' },
    description: {
      en: 'A day and a half, residential, for newly appointed directors from fourteen departments: briefings, a conversation with a guest, and challenge questions that groups take away and present on the second afternoon. Masterclasses follow for a year, on topics the directors choose.',
      he: 'יום וחצי עם לינה לבעלי תפקיד חדשים בדרג מנהל אגף מארבעה־עשר משרדים: תדרוכים, שיחה עם אורחת, ושאלות אתגר שקבוצות עובדות עליהן ומציגות בסוף היום השני. לאורך שנה נמשכות כיתות אמן בנושאים שהמשתתפים בוחרים.',
    },
    accent: '#8A4B08',
    principles: [
      { name: { en: 'Ask the second question', he: 'לשאול את השאלה השנייה' }, text: { en: 'The first answer is usually the briefing.', he: 'התשובה הראשונה היא בדרך כלל התדרוך.' } },
      { name: { en: 'Bring a real problem', he: 'להביא בעיה אמיתית' }, text: { en: 'No case studies about other people’s departments.', he: 'בלי מקרי בוחן על משרדים של אחרים.' } },
      { name: { en: 'Say what you will stop', he: 'להגיד מה מפסיקים' }, text: { en: 'A plan without an ending is an extra job.', he: 'תכנית בלי סיום היא עוד משרה.' } },
    ],
    cohorts: [
      { slug: 'bc-first', name: { en: 'Basecamp {year}, first intake', he: 'מחנה בסיס {year}, מחזור ראשון' }, starts: -420, ends: -60, state: 'GRADUATED' },
      { slug: 'bc-second', name: { en: 'Basecamp {year}, second intake', he: 'מחנה בסיס {year}, מחזור שני' }, starts: -75, ends: 290, state: 'RUNNING' },
    ],
  },
  {
    slug: 'open-institutions-forum',
    name: { en: 'Open Institutions Forum', he: 'הפורום הבין־לאומי למוסדות פתוחים', ar: 'منتدى المؤسسات المنفتحة', fr: 'Forum des institutions ouvertes' },
    description: {
      en: 'An international forum on institutions that people can question and take part in. Each session has a moderator in the hall and one online, a rapporteur, key takeaways the same evening and a report some weeks later, tied to the Sustainable Development Goals.',
      he: 'פורום בין־לאומי על מוסדות שאפשר לשאול אותם ולהשתתף בהם. לכל מפגש יש הנחיה באולם והנחיה מרחוק, כתיבת סיכום, תובנות עיקריות באותו ערב ודוח כעבור שבועות אחדים, בזיקה ליעדי הפיתוח בר־הקיימא.',
      fr: 'Un forum international sur les institutions que l’on peut interroger et auxquelles on peut prendre part.',
      ar: 'منتدى دولي حول مؤسسات يمكن للناس مساءلتها والمشاركة فيها.',
    },
    accent: '#1F4E9E',
    principles: [
      { name: { en: 'The floor speaks first', he: 'הקהל מדבר ראשון' }, text: { en: 'Questions before answers, from the hall and from afar alike.', he: 'שאלות לפני תשובות, מהאולם ומרחוק כאחד.' } },
      { name: { en: 'Write it down the same day', he: 'לכתוב עוד באותו יום' }, text: { en: 'Takeaways are due before dinner.', he: 'התובנות מוגשות לפני ארוחת הערב.' } },
    ],
    cohorts: [
      { slug: 'oif-last', name: { en: 'Fellows {year}', he: 'עמיתים {year}' }, starts: -520, ends: -170, state: 'GRADUATED' },
      { slug: 'oif-now', name: { en: 'Fellows {year}', he: 'עמיתים {year}' }, starts: -110, ends: 240, state: 'RUNNING' },
    ],
  },
  {
    slug: 'elected-members',
    name: { en: 'Elected Members Partnership', he: 'שותפות נבחרות ונבחרי הציבור' },
    description: {
      en: 'Three organisations lead a partnership of thirty councils, so that councillors can ask the right questions about digital services: a baseline survey, workshops for members and for officers, a leadership programme, and a case study from every council.',
      he: 'שלושה ארגונים מובילים שותפות של שלושים רשויות, כדי שחברות וחברי מועצה יידעו לשאול את השאלות הנכונות על שירותים דיגיטליים: סקר פתיחה, סדנאות לנבחרים ולעובדים, תכנית מנהיגות ומקרה בוחן מכל רשות.',
    },
    accent: '#6B2E63',
    principles: [
      { name: { en: 'Members ask, officers answer', he: 'הנבחרים שואלים, הצוות עונה' }, text: { en: 'Plain questions deserve plain answers.', he: 'לשאלה פשוטה מגיעה תשובה פשוטה.' } },
      { name: { en: 'Every party, one table', he: 'כל הסיעות, שולחן אחד' }, text: { en: 'What works for residents has no group whip.', he: 'מה שעובד לתושבים אינו עניין של משמעת סיעתית.' } },
      { name: { en: 'Show it working', he: 'להראות שזה עובד' }, text: { en: 'A live service beats a strategy.', he: 'שירות חי עדיף על אסטרטגיה.' } },
    ],
    cohorts: [
      { slug: 'emp-pilot', name: { en: 'Pilot councils {year}', he: 'רשויות הפיילוט {year}' }, starts: -700, ends: -330, state: 'GRADUATED' },
      { slug: 'emp-now', name: { en: 'Leadership programme {year}', he: 'תכנית המנהיגות {year}' }, starts: -95, ends: 180, state: 'RUNNING' },
    ],
  },
  {
    slug: 'leading-digital-age',
    name: { en: 'Leading in the Digital Age', he: 'להוביל בעידן הדיגיטלי', fr: 'Diriger à l’ère numérique' },
    description: {
      en: 'A speaker series run by one government service with its partners. Talks are heard in the room and remotely, recorded, and refer to eight principles of leadership. Listeners nominate people to profile, write guest posts, and go on tours of service: short secondments with an end date.',
      he: 'סדרת הרצאות שמפעיל שירות ממשלתי אחד עם שותפיו. מקשיבים באולם ומרחוק, מקליטים, וכל הרצאה נשענת על שמונה עקרונות של מנהיגות. המאזינים ממליצים על אנשים להכיר, כותבים רשימות אורח ויוצאים לתקופות שירות: השאלות קצרות עם תאריך סיום.',
      fr: 'Une série de conférences portée par un service fédéral et ses partenaires, en salle et à distance, autour de huit principes de leadership.',
    },
    accent: '#9A2A2A',
    principles: [
      { name: { en: 'Serve before you steer', he: 'לשרת לפני שמובילים', fr: 'Servir avant de diriger' }, text: { en: 'Sit with the people who use the service, every month.', he: 'לשבת עם מי שמשתמשים בשירות, מדי חודש.', fr: 'S’asseoir chaque mois avec les usagers.' } },
      { name: { en: 'Say what you do not know', he: 'להגיד מה לא יודעים', fr: 'Dire ce que l’on ignore' }, text: { en: 'Doubt spoken early is cheap.', he: 'ספק שנאמר מוקדם הוא זול.', fr: 'Un doute exprimé tôt coûte peu.' } },
      { name: { en: 'Work in the open', he: 'לעבוד בגלוי', fr: 'Travailler à découvert' }, text: { en: 'Show the draft, the code and the figures.', he: 'להראות את הטיוטה, את הקוד ואת המספרים.', fr: 'Montrer le brouillon, le code et les chiffres.' } },
      { name: { en: 'Leave no one at the counter', he: 'לא להשאיר אף אחד מול הדלפק', fr: 'Ne laisser personne au guichet' }, text: { en: 'A service that excludes is broken, however fast.', he: 'שירות שמדיר הוא שירות מקולקל, מהיר ככל שיהיה.', fr: 'Un service qui exclut est en panne, même rapide.' } },
      { name: { en: 'Fund teams, not projects', he: 'לממן צוותים, לא פרויקטים', fr: 'Financer des équipes, pas des projets' }, text: { en: 'Services have no end date; teams learn.', he: 'לשירות אין תאריך סיום; צוות לומד.', fr: 'Un service n’a pas de date de fin ; une équipe apprend.' } },
      { name: { en: 'Guard people’s data as your own', he: 'לשמור על המידע של אנשים כמו על שלנו', fr: 'Garder les données d’autrui comme les siennes' }, text: { en: 'Ask for less, keep it for less.', he: 'לבקש פחות, לשמור פחות זמן.', fr: 'Demander moins, conserver moins longtemps.' } },
      { name: { en: 'Grow your successor', he: 'לגדל את הבאים בתור', fr: 'Former sa relève' }, text: { en: 'If only you can do it, it is not done.', he: 'אם רק אדם אחד יודע לעשות את זה, זה עוד לא גמור.', fr: 'Si vous seul savez le faire, ce n’est pas fait.' } },
      { name: { en: 'Finish things', he: 'לסיים דברים', fr: 'Finir ce qu’on commence' }, text: { en: 'Close what no longer helps, and thank those who ran it.', he: 'לסגור את מה שכבר לא עוזר, ולהודות למי שהפעילו אותו.', fr: 'Fermer ce qui n’aide plus, et remercier ceux qui l’ont fait vivre.' } },
    ],
    cohorts: [
      { slug: 'lda-one', name: { en: 'Season one, {year}', he: 'העונה הראשונה, {year}', fr: 'Première saison, {year}' }, starts: -600, ends: -240, state: 'GRADUATED' },
      { slug: 'lda-two', name: { en: 'Season two, {year}', he: 'העונה השנייה, {year}', fr: 'Deuxième saison, {year}' }, starts: -130, ends: 200, state: 'RUNNING' },
    ],
  },
];
