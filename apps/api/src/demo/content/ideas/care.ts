import type { IdeaContent } from '../types.ts';

/** Ideas about growing older, caring, and health, most of them from Digital Leaders. */
export const careIdeas: IdeaContent[] = [
  {
    slug: 'reason-not-person', lang: 'en', title: 'Keep the reason, not the person',
    problem: 'Seven hundred people a day tell our volunteers why they did not leave the house. The reasons could change streets and clinics, but nobody dares to keep them: they are told in confidence, with a name and an illness in the same sentence.',
    helps: 'Older people who talk to a helpline, and the towns that could act on what they say.',
    proposal: `A rule of one page that three organisations sign and anyone may copy:

1. Ask before writing anything down, in words that the person uses.
2. Write down the **reason** only, from a list of twenty. No name, no date, no street.
3. Publish the counts each month, from thirty upwards.

It was said in the session today; Michal drafts the rule, Yael tries it with six volunteers, Zahra takes it to three councils.`,
    stage: 'GATHERING', tags: ['privacy', 'healthy-ageing', 'listening'], goals: ['3', '16.10'], cohort: 'emp-now', author: 'zahra-mirzai', daysAgo: 0,
    openRoles: [{ skill: 'data-analysis', count: 1 }], team: ['zahra-mirzai', 'yael-amsalem', 'michal-gur'],
    supporters: ['maya-golan', 'nkechi-balogun', 'roy-entwhistle', 'merav-lipkin'], comments: [], joinRequests: [],
    from: { session: 'thread-growing-older', line: 'Noted as a highlight' },
  },
  {
    slug: 'ageing-lab-on-wheels', lang: 'he', title: 'מעבדת הזקנה על גלגלים',
    problem: 'מי שמתכננים מרפאה, תחנת אוטובוס או טופס הם ברובם בני שלושים עד חמישים. הם לא יודעים איך מרגיש לפתוח בקבוק גלולות עם דלקת מפרקים, ומגלים זאת רק אחרי שהשירות כבר נבנה.',
    helps: 'אנשים בני שבעים וחמש ומעלה, ובני המשפחה שמטפלים בהם; ובדרך גם צוותי תכנון ברשויות קטנות שאין להן תקציב למחקר.',
    proposal: `מרכז ההתנסות שלנו בחיפה הוכיח שחצי שעה בחליפת זקנה משנה החלטות. הבעיה: צריך להגיע לחיפה.

**מה מציעים**

- ניידת אחת עם ערכת התנסות: חליפה, משקפיים, אוזניות, מטבח קטן.
- שני מדריכים, אחד מהם תמיד מעל גיל שבעים.
- בסוף כל ביקור הצוות המארח כותב *שלושה דברים שנשנה עד סוף החודש*, ואנחנו חוזרים לבדוק.

**מה כבר יש**: ציוד, תכנית הדרכה, ושתי רשויות שרוצות להיות ראשונות.

**מה חסר**: רכב, נהיגה, ומישהו שימדוד אם השינויים באמת קרו.`,
    stage: 'GATHERING', tags: ['healthy-ageing', 'empathy', 'local'], goals: ['3', '11.2'], cohort: 'dl-2015', author: 'noa-barak', daysAgo: 34,
    openRoles: [{ skill: 'evaluation', count: 1 }, { skill: 'fundraising', count: 1 }, { skill: 'geographic-information', count: 1 }],
    team: ['noa-barak', 'david-ohana', 'efrat-zohar', 'ronit-peleg'],
    supporters: ['maya-golan', 'dana-oren', 'yael-amsalem', 'merav-lipkin', 'orna-shachar', 'hodaya-sharon', 'sigal-mizrahi', 'terence-obi', 'catherine-lowell', 'rivka-shoham', 'lena-vaisman', 'fergus-dunmore'],
    comments: [
      { by: 'ronit-peleg', text: 'ברמת שקמה יש חניון מקורה ליד המתנ״ס הוותיק. בימי שני הוא ריק. קחו אותו.', daysAgo: 31 },
      { by: 'merav-lipkin', text: 'אם מודדים הליכה לפני ואחרי שינוי במדרכה, יש לנו חיישנים בהשאלה.', daysAgo: 27 },
      { by: 'terence-obi', text: 'We would host this tomorrow in Oakhaven. Is the training plan available in English?', daysAgo: 12 },
      { by: 'noa-barak', text: 'Almost, Terence. Catherine is helping us with the translation, give us two weeks.', daysAgo: 11 },
    ],
    joinRequests: [{ by: 'ella-wexler', skill: 'fundraising', note: 'אני ממילא כותבת לקרנות על המרכז. אשמח לכתוב גם על הניידת.' }],
  },
  {
    slug: 'one-page-for-carers', lang: 'en', title: 'One page for carers, tonight, within walking distance',
    problem: 'A person who starts caring for a parent meets nine organisations in the first month. Each has its own form, opening hours and words. Most carers find the help that exists about a year after they needed it.',
    helps: 'People who care for an older relative beside a job, and the hospital staff who send them home with a leaflet.',
    proposal: `Start with **one town** and **one page**: what is open tonight, who can come tomorrow, what you are entitled to.

1. Sit with twelve carers at their kitchen tables (not in an office, not at noon).
2. Publish a first page within six weeks, kept up by the people who run the services.
3. Ask the twelve to mark it, every month.

No new system until the page has been useful for three months. The boring part, a shared list of services, is the real product.`,
    stage: 'GATHERING', tags: ['carers', 'social-care', 'one-page'], goals: ['3.8', '10'], cohort: 'emp-now', author: 'terence-obi', daysAgo: 19,
    openRoles: [{ skill: 'service-design', count: 1 }, { skill: 'content-design', count: 1 }, { skill: 'interoperability', count: 1 }],
    team: ['terence-obi', 'janet-ibekwe'],
    supporters: ['catherine-lowell', 'maya-golan', 'hila-shemesh', 'efrat-zohar', 'sunita-verma', 'roy-entwhistle', 'fergus-dunmore', 'hannah-brightwater', 'noa-barak'],
    comments: [
      { by: 'catherine-lowell', text: 'Our bereavement work began exactly so. I can lend you the interview guide; question four needs a box of tissues.', daysAgo: 17 },
      { by: 'maya-golan', text: 'We are trying the same for Ramat Shikma. Would you share the list of services as data, so that we can compare what a page needs?', daysAgo: 14 },
      { by: 'terence-obi', text: 'Gladly. It is a spreadsheet with coffee stains, but it is yours.', daysAgo: 13 },
    ],
    joinRequests: [{ by: 'maya-golan', skill: 'service-design', note: 'I am building the sister page in Hebrew. Two towns and two languages would show us what is general.' }],
  },
  {
    slug: 'walking-bus-for-eighty', lang: 'he', title: 'הליכון: מפת הליכה לבני שמונים פלוס',
    problem: 'אפליקציות ניווט מניחות שהולכים חמישה קמ״ש ולא צריכים לשבת. מי שצריכים ספסל כל מאתיים מטר פשוט לא יוצאים מהבית.',
    helps: 'אנשים שהולכים לאט: בני שמונים, נשים בהיריון, מי שהשתחררו מאשפוז.',
    proposal: `לבנות יחד עם תושבים **שכבת מפה אחת**: ספסלים, צל, שירותים, מדרגות, רמזור שמספיקים בו.

- סיורי מיפוי של שעה, בזוגות: אחת בת שמונים ואחד עם טלפון.
- הנתונים פתוחים מהיום הראשון.
- העירייה מתחייבת להציב ספסל אחד בחודש במקום שהמפה מבקשת.

התחלנו בשכונה אחת ברמת שקמה: נספרו תשעה ספסלים, ומהם שניים בצל.`,
    stage: 'UNDER_WAY', tags: ['healthy-ageing', 'maps', 'open-data'], goals: ['11.7', '3'], cohort: 'dl-2016', author: 'efrat-zohar', daysAgo: 78,
    openRoles: [{ skill: 'geographic-information', count: 1 }, { skill: 'volunteering', count: 2 }],
    team: ['efrat-zohar', 'ronit-peleg', 'boaz-tal', 'alon-regev', 'maya-golan'],
    supporters: ['noa-barak', 'dana-oren', 'nkechi-balogun', 'amina-derradji', 'tal-eshed', 'ran-geffen', 'rafi-sabag', 'talia-kornfeld', 'omer-vaknin'],
    comments: [
      { by: 'boaz-tal', text: 'השכבה הראשונה באוויר. שמונים ושש נקודות, ורק ארבע מהן שגויות. תתקנו אותי.', daysAgo: 40 },
      { by: 'nkechi-balogun', text: 'We have kerb heights for three cities and would love your benches. Same licence?', daysAgo: 22 },
      { by: 'amina-derradji', text: 'À Marseille, les facteurs nous donnent l’ombre heure par heure. Je partage la méthode volontiers.', daysAgo: 9 },
    ],
    joinRequests: [{ by: 'dana-oren', skill: 'volunteering', note: 'יש לי חמש חברות מועדון בעכו שכבר מסמנות ספסלים על דעת עצמן.' }],
  },
  {
    slug: 'call-before-closing', lang: 'he', title: 'שיחה לפני שסוגרים תיק',
    problem: 'תיקים במחלקות הרווחה נסגרים כי ״לא נוצר קשר״. כשבדקנו, בשליש מהמקרים מספר הטלפון היה שגוי.',
    helps: 'משפחות שנשמטות מהטיפול בלי שהתכוונו, ועובדות סוציאליות שנושאות את זה איתן הביתה.',
    proposal: `לפני סגירה, שיחה אחת ממתנדבת של קו לקשר, בשפה של המשפחה:

> שלום, אני לא מהרשות. רק רוצה לוודא שהכול בסדר ושיודעים לאן לפנות.

ניסוי של שלושה חודשים בשתי מחלקות, עם קבוצת ביקורת. אם אין הבדל, מפסיקים ומפרסמים.`,
    stage: 'GATHERING', tags: ['social-care', 'experiment'], goals: ['1.3', '16.6'], cohort: 'dl-2016', author: 'hila-shemesh', daysAgo: 25,
    openRoles: [{ skill: 'privacy', count: 1 }, { skill: 'behavioural-insights', count: 1 }],
    team: ['hila-shemesh', 'yael-amsalem'],
    supporters: ['gil-harari', 'michal-gur', 'sigal-mizrahi', 'samir-khoury', 'lena-vaisman', 'nitzan-halevi'],
    comments: [
      { by: 'michal-gur', text: 'בעד, בתנאי שהמתנדבת לא רואה את סיבת הטיפול. רק שם, שפה ומספר.', daysAgo: 23 },
      { by: 'gil-harari', text: 'אפשר לתכנן את ההגרלה כך ששתי המחלקות ירוויחו. אשלח הצעה.', daysAgo: 20 },
    ],
    joinRequests: [{ by: 'gil-harari', skill: 'behavioural-insights', note: 'אכתוב את תכנית הניסוי ואשב עם המחלקות פעם בשבועיים.' }],
  },
  {
    slug: 'assistive-library', lang: 'he', title: 'ספריית השאלה לטכנולוגיה מסייעת',
    problem: 'המדינה קונה ציוד מסייע לאדם אחד, והוא נשאר בארון גם כשכבר לא צריך אותו. אחרים ממתינים לו חצי שנה.',
    helps: 'אנשים עם מוגבלות זמנית או משתנה, ומשפחות שלא יודעות מה יתאים עד שמנסים.',
    proposal: `ספרייה של ממש: באים, מנסים שבועיים, מחזירים או משאירים.

- מדף ראשון במתנ״ס אחד, ארבעים פריטים.
- כרטיס קטן על כל פריט: *מה הפתיע אותי*, כתוב בידי מי שהשתמשו בו.
- סטודנטים לעיצוב מתקנים ומתאימים.`,
    stage: 'PROPOSED', tags: ['accessibility', 'sharing'], goals: ['10.2', '12.5'], cohort: 'dl-now', author: 'hodaya-sharon', daysAgo: 8,
    openRoles: [{ skill: 'prototyping', count: 2 }, { skill: 'public-procurement', count: 1 }, { skill: 'accessibility', count: 1 }],
    team: ['hodaya-sharon'],
    supporters: ['tal-eshed', 'talia-kornfeld', 'nir-oz', 'keren-levron', 'odile-gagnon-levis'],
    comments: [
      { by: 'nir-oz', text: 'יש לי סטודיו שלם שמחפש בדיוק את זה לסמסטר הבא. שלושים זוגות ידיים.', daysAgo: 6 },
      { by: 'tal-eshed', text: 'להתחיל בבקשה ממגדילי מסך ומקלדות, הם עולים מעט ומשנים הרבה.', daysAgo: 5 },
    ],
    joinRequests: [{ by: 'talia-kornfeld', skill: 'prototyping', note: 'הסטודיו במתנ״ס ממילא. אפשר לשים שם את המדף הראשון.' }],
  },
  {
    slug: 'arabic-first-health', lang: 'ar', title: 'رسائل صحية بالعربية أولًا',
    problem: 'رسائل المواعيد والفحوص تصل مترجمة ترجمة آلية. كثيرون لا يفهمون هل عليهم الصيام أم لا، فيخسرون الدور.',
    helps: 'المرضى الناطقون بالعربية، وخاصة كبار السن، وطواقم العيادات التي تشرح كل رسالة من جديد.',
    proposal: `نكتب أكثر عشرين رسالة إرسالًا **من البداية بالعربية**، مع من يستقبلونها:

- جلسة قراءة بصوت عالٍ في أربع بلدات.
- نسخة مسموعة لكل رسالة.
- قياس بسيط: كم شخصًا جاء مستعدًا للفحص.

بعدها نترجم إلى العبرية، لا العكس.`,
    stage: 'GATHERING', tags: ['health', 'language', 'content'], goals: ['3.8', '10.3'], cohort: 'dl-2015', author: 'samir-khoury', daysAgo: 29,
    openRoles: [{ skill: 'content-design', count: 1 }, { skill: 'public-health', count: 1 }, { skill: 'evaluation', count: 1 }],
    team: ['samir-khoury', 'firas-abu-rass', 'layla-atrash'],
    supporters: ['rasha-mansour', 'hanin-farah', 'nadia-haddad', 'hadas-turgeman', 'yonatan-weil', 'adi-hershko'],
    comments: [
      { by: 'hadas-turgeman', text: 'יש לנו את רשימת עשרים ההודעות הנפוצות. אשלח, כולל אחוז אי־ההגעה לכל אחת.', daysAgo: 26 },
      { by: 'rasha-mansour', text: 'نبدأ من رسالة فحص السكري، فقد أخطأت فيها أمي مرتين.', daysAgo: 24 },
    ],
    joinRequests: [{ by: 'yonatan-weil', skill: 'public-health', note: 'המחוז שלנו ישמח להיות ראשון. אני אלווה מהצד של המרפאות.' }],
  },
  {
    slug: 'volunteer-passport', lang: 'he', title: 'דרכון מתנדבים אחד לכל הארגונים',
    problem: 'מתנדבת שעברה אישור, הכשרה וראיון בארגון אחד מתחילה מאפס בשני. בשעת חירום זה עולה בימים.',
    helps: 'מתנדבות ומתנדבים, רכזים ברשויות, ובעיקר מי שממתינים לעזרה.',
    proposal: `כרטיס פשוט שהמתנדבת מחזיקה ומציגה: מה עברה, מתי, ומי ערב לכך.

1. חמישה ארגונים מסכימים על רשימת הכשרות משותפת.
2. הכרטיס בידי המתנדבת; אין מאגר מרכזי.
3. תרגיל חירום אחד, ובודקים כמה זמן נחסך.`,
    stage: 'GATHERING', tags: ['volunteering', 'emergency', 'identity'], goals: ['17.17', '11.5'], cohort: 'dl-2021', author: 'lena-vaisman', daysAgo: 44,
    openRoles: [{ skill: 'digital-identity', count: 1 }, { skill: 'volunteering', count: 1 }, { skill: 'privacy', count: 1 }],
    team: ['lena-vaisman', 'orly-nachum', 'zvika-landau'],
    supporters: ['layla-atrash', 'itai-brenner', 'yael-amsalem', 'avi-dahan', 'yasmin-farouk', 'elif-karadag', 'roy-entwhistle'],
    comments: [{ by: 'itai-brenner', text: 'בלי מאגר מרכזי זה באמת אפשרי? כן. אני מצייר תרשים ומביא למפגש.', daysAgo: 38 }],
    joinRequests: [{ by: 'tamar-elbaz', skill: 'digital-identity', note: 'אישור חתום שנמצא בידי האדם הוא בדיוק מה שבנינו להזדהות. אשמח לעזור ערב בשבוע.' }],
  },
  {
    slug: 'parents-of-parents', lang: 'he', title: 'הורים של הורים: מוקד אחד לבני משפחה מטפלים',
    problem: 'מי שמטפלים בהורה מזדקן לצד עבודה מתקשרים לעירייה, לקופה, לביטוח ולבית החולים, וכל אחד שולח לבא בתור. ברמת שקמה ספרנו תשע שיחות בממוצע עד שמישהו אמר ״אני אטפל בזה״.',
    helps: 'בנות ובני ארבעים עד שישים שמטפלים בהורה, וההורים עצמם, שרוצים להישאר בבית.',
    proposal: `להגיש את זה כ**מכרז אתגר עירוני ראשון**: לא מערכת, אלא בעיה בעמוד אחד.

1. שנים־עשר שולחנות מטבח: מקשיבים לפני שכותבים.
2. עמוד אחד בעברית, במקביל לעמוד באנגלית שכותבים באוקהייבן.
3. אדם אחד עם שם ומספר, שמחזיק את הסיפור מתחילתו ועד סופו.
4. מודדים דבר אחד: כמה שיחות נדרשו.

יש תקציב קטן, שלוש עובדות סוציאליות שרוצות, וראש עיר שאימא שלו בת תשעים.`,
    stage: 'GATHERING', tags: ['carers', 'healthy-ageing', 'challenge-tender'], goals: ['3.8', '16.6'], cohort: 'dl-2016', author: 'maya-golan', daysAgo: 7,
    openRoles: [{ skill: 'evaluation', count: 1 }, { skill: 'public-procurement', count: 1 }, { skill: 'social-care', count: 1 }, { skill: 'interoperability', count: 1 }],
    team: ['maya-golan', 'ronit-peleg'],
    supporters: ['noa-barak', 'efrat-zohar', 'terence-obi', 'orna-shachar', 'amir-sasson', 'hila-shemesh', 'dana-oren', 'catherine-lowell', 'eyal-navon', 'yael-amsalem', 'chen-ravid'],
    comments: [
      { by: 'amir-sasson', text: 'העמוד הראשון טוב. תורידי את המילה ״פלטפורמה״ ויש לך מכרז.', daysAgo: 6 },
      { by: 'terence-obi', text: 'Our twelve kitchen tables are yours to compare. Nobody calls themselves a carer there either.', daysAgo: 4 },
      { by: 'efrat-zohar', text: 'לצרף את מכתב השחרור מבית החולים. זה הרגע שבו צריך את המספר הזה.', daysAgo: 2 },
      { by: 'chen-ravid', text: 'נדבר היום ב״חוט״? אני בחדר החבלים עד הצהריים.', daysAgo: 0 },
    ],
    joinRequests: [
      { by: 'hila-shemesh', skill: 'social-care', note: 'יש לי מחוז שלם שמבקש את זה. אביא שתי מחלקות ואת כל התסכולים.' },
      { by: 'nitzan-halevi', skill: 'evaluation', note: 'כמה שיחות נדרשו: זה מספר שאפשר להניח על שולחן. אשמח לספור.' },
    ],
  },
];
