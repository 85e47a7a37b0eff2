import type { MemberContent } from '../types.ts';

/** The cohort that is learning this year: more needs than offers, and many questions. */
export const digitalLeadersNow: MemberContent[] = [
  {
    slug: 'shaked-amrani', name: 'שקד אמרני', latinName: 'Shaked Amrani', lang: 'he', organisation: 'nahal-dolev', role: 'מנהלת שירות לתושב', place: 'נחל דולב', languages: ['he', 'en'],
    headline: 'מקימה אגף דיגיטל של אישה אחת',
    bio: 'חצי שנה בתפקיד, ירשתי שבע מערכות וחוברת סיסמאות. מחפשת מישהו מרשות קטנה שכבר עבר את זה, ומוכנה לשלם בעוגיות ובמחקר משתמשים.',
    offers: ['user-research', 'content-design'], needs: ['cloud', 'public-procurement', 'cyber-security'], openTo: ['JOINING_A_TEAM'], cohorts: ['dl-now'], privacy: 'usual',
  },
  {
    slug: 'yonatan-weil', name: 'יונתן וייל', latinName: 'Yonatan Weil', lang: 'he', organisation: 'public-health', role: 'מנהל תחום בריאות דיגיטלית במחוז', place: 'חיפה', languages: ['he', 'en'],
    headline: 'בין המרפאה לענן',
    bio: 'אח במקצועי, מנהל בפועל. רוצה שמטופל לא יספר את הסיפור שלו בפעם השישית.',
    offers: ['public-health', 'service-operations'], needs: ['interoperability', 'privacy', 'co-design'], openTo: ['JOINING_A_TEAM', 'SECONDMENT'], cohorts: ['dl-now'],
  },
  {
    slug: 'hanin-farah', name: 'حنين فرح', latinName: 'Hanin Farah', lang: 'ar', organisation: 'ayn-al-lawz', role: 'مديرة مشاريع رقمية', place: 'عين اللوز', languages: ['ar', 'he', 'en'],
    headline: 'موقع المجلس بالعربية أولًا',
    bio: 'مهندسة برمجيات عادت إلى بلدتها. أول مشروع لي: أن يفهم الناس فاتورة المياه. أبحث عمن بنى خدمة بلغتين دون أن تكون إحداهما ترجمة.',
    offers: ['software-development', 'agile-delivery'], needs: ['service-design', 'plain-language', 'public-procurement'], openTo: ['JOINING_A_TEAM'], cohorts: ['dl-now'], privacy: 'usual',
  },
  {
    slug: 'ofer-shani', name: 'עופר שני', latinName: 'Ofer Shani', lang: 'he', organisation: 'treasury', role: 'סגן מנהל אגף', place: 'ירושלים', languages: ['he', 'en'],
    headline: 'לומד לשאול לפני שמקצצים',
    bio: 'חמש שנים באגף התקציבים. הגעתי לתכנית כדי לפגוש את מי שבצד השני של הסעיף.',
    offers: ['budgeting', 'negotiation'], needs: ['service-design', 'evaluation'], openTo: ['JOINING_A_TEAM'], cohorts: ['dl-now'], privacy: 'careful',
  },
  {
    slug: 'maayan-peretz', name: 'מעיין פרץ', latinName: 'Maayan Peretz', lang: 'he', organisation: 'yad-rishona', role: 'סמנכ״לית', place: 'באר שבע', languages: ['he', 'en', 'es'],
    headline: 'תעסוקה שוויונית בדרום',
    bio: 'הנגב מלא במעסיקים שרוצים ולא יודעים איך. אנחנו כותבים להם יחד את המודעה הראשונה.',
    offers: ['employment', 'partnerships', 'accessibility'], needs: ['social-finance', 'campaigns'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['dl-now'],
  },
  {
    slug: 'eyal-navon', name: 'אייל נבון', latinName: 'Eyal Navon', lang: 'he', organisation: 'digital-authority', role: 'מנהל תכנית רשויות', place: 'ירושלים', languages: ['he', 'en'],
    headline: 'מוצר אחד, מאתיים רשויות',
    bio: 'מנסה להוכיח שרשויות יכולות לחלוק קוד בלי לריב. עד היום שכנעתי ארבע־עשרה, ומאיה מרמת שקמה הייתה הראשונה.',
    offers: ['product-management', 'partnerships', 'cloud'], needs: ['change-management', 'public-procurement'], openTo: ['SPEAKING'], cohorts: ['dl-now'],
  },
  {
    slug: 'noga-friedlander', name: 'נוגה פרידלנדר', latinName: 'Noga Friedlander', lang: 'he', organisation: 'carmel-institute', role: 'חוקרת', place: 'חיפה', languages: ['he', 'en'],
    headline: 'חוקרת אמון בין תושבים לרשות',
    bio: 'שאלתי אלפיים תושבים מתי הרגישו שמקשיבים להם. התשובה הנפוצה: כשחזרו אליהם, גם עם לא.',
    offers: ['evaluation', 'data-analysis', 'participation'], needs: ['public-speaking', 'media'], openTo: ['JOINING_A_TEAM'], cohorts: ['dl-now'],
  },
  {
    slug: 'barak-yishai', name: 'ברק ישי', latinName: 'Barak Yishai', lang: 'he', organisation: 'schools', role: 'מנהל מערכות למידה', place: 'ירושלים', languages: ['he', 'en'],
    headline: 'מחבר בין שישים מערכות בית ספר', bio: 'כשהמערכת נופלת ביום הראשון ללימודים, הטלפון שלי הוא זה שמצלצל. השנה המטרה שלי היא שקט.',
    offers: ['architecture', 'interoperability'], needs: ['leading-teams', 'education'], openTo: [], cohorts: ['dl-now'], privacy: 'quiet',
  },
  {
    slug: 'dana-oren', name: 'דנה אורן', latinName: 'Dana Oren', lang: 'he', organisation: 'bridge-of-ages', role: 'מנהלת מועדונים', place: 'עכו', languages: ['he', 'ar', 'en'],
    headline: 'ארבעה־עשר מועדונים, אף אחד לא משחק בינגו', bio: 'אני שואלת כל חברה חדשה מה היא יכולה ללמד. ככה נולדו סדנת התפירה, קורס המיסים וחוג הכדורגל בהליכה.',
    offers: ['healthy-ageing', 'volunteering', 'event-organising'], needs: ['digital-inclusion', 'geographic-information'], openTo: ['JOINING_A_TEAM'], cohorts: ['dl-now'],
  },
  {
    slug: 'ido-levanon', name: 'עידו לבנון', latinName: 'Ido Levanon', lang: 'he', organisation: 'employment-agency', role: 'ראש ענף דיגיטל', place: 'תל אביב', languages: ['he', 'en'],
    headline: 'לשכת תעסוקה בכיס', bio: 'מנסה שדורשת עבודה תיכנס לאתר פעם אחת ותצא עם משהו ביד. כרגע היא נכנסת שבע פעמים.',
    offers: ['agile-delivery', 'product-management'], needs: ['user-research', 'accessibility', 'behavioural-insights'], openTo: ['JOINING_A_TEAM', 'SECONDMENT'], cohorts: ['dl-now'],
  },
  {
    slug: 'tzipi-malka', name: 'ציפי מלכה', latinName: 'Tzipi Malka', lang: 'he', organisation: 'givat-alon', role: 'מנהלת אגף חינוך', place: 'גבעת אלון', languages: ['he', 'en'],
    headline: 'הורים הם שותפים, לא קהל', bio: 'שבעת אלפים תלמידים, שלושים וארבעה בתי ספר, וקבוצת הורים אחת שאני לא מסתירה ממנה שום תקציב.',
    offers: ['education', 'participation', 'leading-teams'], needs: ['data-analysis', 'emergency-planning'], openTo: ['SPEAKING'], cohorts: ['dl-now'],
  },
  {
    slug: 'rafi-sabag', name: 'רפי סבג', latinName: 'Rafi Sabag', lang: 'he', organisation: 'ramat-shikma', role: 'מנהל אגף שפ״ע', place: 'רמת שקמה', languages: ['he', 'ar'],
    headline: 'רחוב נקי הוא שירות דיגיטלי', bio: 'כל פח בעיר יודע כשהוא מלא. עכשיו צריך שגם המשאית תדע.',
    offers: ['service-operations', 'contract-management'], needs: ['geographic-information', 'data-analysis'], openTo: [], cohorts: ['dl-now'],
  },
  {
    slug: 'hodaya-sharon', name: 'הודיה שרון', latinName: 'Hodaya Sharon', lang: 'he', organisation: 'social-services', role: 'מנהלת תחום טכנולוגיה מסייעת', place: 'ירושלים', languages: ['he', 'en'],
    headline: 'טכנולוגיה מסייעת שנשארת בבית ולא במגירה', bio: 'ביקרתי בשישים בתים שקיבלו מאיתנו ציוד. בארבעים מהם הוא היה בארון. עכשיו אני מתחילה מהארון.',
    offers: ['accessibility', 'social-care'], needs: ['co-design', 'prototyping', 'public-procurement'], openTo: ['JOINING_A_TEAM'], cohorts: ['dl-now'],
  },
  {
    slug: 'amit-rozen', name: 'עמית רוזן', latinName: 'Amit Rozen', lang: 'he', organisation: 'coast-and-rivers', role: 'מדענית נתונים', place: 'חיפה', languages: ['he', 'en'],
    headline: 'מנבאת שיטפון ארבע שעות מראש', bio: 'ארבע שעות זה הרבה זמן, אם מישהו קורא את ההודעה. לכן הגעתי לתכנית ולא לעוד כנס מזג אוויר.',
    offers: ['artificial-intelligence', 'data-analysis', 'climate'], needs: ['emergency-planning', 'plain-language'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['dl-now'],
  },
  {
    slug: 'layla-atrash', name: 'ليلى الأطرش', latinName: 'Layla Atrash', lang: 'ar', organisation: 'bustan', role: 'مركزة متطوعين', place: 'شفاعمرو', languages: ['ar', 'he'],
    headline: 'متطوعون من كل الأعمار', bio: 'بدأت متطوعة في السابعة عشرة وصرت أدير مئة وعشرين متطوعًا. أتعلم هذه السنة كيف أقيس ما نفعله دون أن نخسر روحه.',
    offers: ['volunteering', 'community-organising'], needs: ['evaluation', 'fundraising'], openTo: ['JOINING_A_TEAM'], cohorts: ['dl-now'],
  },
  {
    slug: 'gilad-perlman', name: 'גלעד פרלמן', latinName: 'Gilad Perlman', lang: 'he', organisation: 'maagal', role: 'מפתח', place: 'מודיעין', languages: ['he', 'en'],
    headline: 'כותב קוד פתוח שרשויות באמת מתקינות', bio: 'יש לנו לוח תקציב עירוני שרץ בשש רשויות. ההתקנה לוקחת שעה, השכנוע לוקח שנה.',
    offers: ['software-development', 'open-data'], needs: ['public-procurement', 'negotiation'], openTo: ['SECONDMENT', 'JOINING_A_TEAM'], cohorts: ['dl-now'],
  },
];
