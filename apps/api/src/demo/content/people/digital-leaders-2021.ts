import type { MemberContent } from '../types.ts';

/** A cohort that met on screens for half of its year, and kept the habit of remote work. */
export const digitalLeaders2021: MemberContent[] = [
  {
    slug: 'daniel-aviram', name: 'דניאל אבירם', latinName: 'Daniel Aviram', lang: 'he', organisation: 'public-leadership', role: 'מנהל התכנית מובילים בדיגיטל', place: 'ירושלים', languages: ['he', 'en'],
    headline: 'מנהל התכנית. מה שחסר לכם כדי להיפגש, זה התפקיד שלי',
    bio: 'הייתי משתתף במחזור 2021, שנפגש חצי שנה דרך מסך, ואחר כך ביקשתי לנהל את התכנית כדי שזה לא יקרה שוב. בונה מחזורים, כנסים ושידוכים. אם שלחתם לי הודעה ולא עניתי בתוך יומיים, זו תקלה; צלצלו.',
    offers: ['event-organising', 'facilitation', 'partnerships'], needs: ['evaluation', 'storytelling', 'fundraising'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['dl-2021'], privacy: 'usual',
    roles: [{ programme: 'digital-leaders', role: 'STAFF' }, { programme: 'digital-leaders', role: 'MODERATOR' }],
  },
  {
    slug: 'sivan-dekel', name: 'סיון דקל', latinName: 'Sivan Dekel', lang: 'he', organisation: 'public-leadership', role: 'רכזת קהילת הבוגרים', place: 'ירושלים', languages: ['he', 'en', 'ar'],
    headline: 'שומרת על האש קטנה ודולקת',
    bio: 'מכירה את כל המחזורים לפי שמות הילדים. מארגנת מפגשי ערב קטנים בבתים, ששה אנשים ושאלה אחת.',
    offers: ['event-organising', 'community-organising'], needs: ['campaigns', 'plain-language'], openTo: ['MENTORING'], cohorts: ['dl-2021'], roles: [{ programme: 'digital-leaders', role: 'STAFF' }],
  },
  {
    slug: 'roni-adler', name: 'רוני אדלר', latinName: 'Roni Adler', lang: 'he', organisation: 'digital-authority', role: 'ראשת צוות בינה מלאכותית', place: 'ירושלים', languages: ['he', 'en'],
    headline: 'בינה מלאכותית בשירות הציבורי, עם בלמים',
    bio: 'בונה כלים שעוזרים לעובדת במוקד לענות, ולא כלים שעונים במקומה. כל ניסוי שלי מתחיל בשאלה מי ייפגע אם טעינו, ונגמר בפרסום התוצאה. אשמח לבדוק רעיונות של רשויות לפני שהן קונות משהו.',
    offers: ['artificial-intelligence', 'data-governance', 'product-management'], needs: ['service-operations', 'regulation'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['dl-2021', 'lda-two'], privacy: 'usual',
  },
  {
    slug: 'nitzan-halevi', name: 'ניצן הלוי', latinName: 'Nitzan Halevi', lang: 'he', organisation: 'treasury', role: 'כלכלנית, תחום דיגיטל', place: 'ירושלים', languages: ['he', 'en'],
    headline: 'מודדת כמה עולה טופס',
    bio: 'חישבתי שטופס אחד מיותר עולה למשק כמו בית ספר קטן. מאז מחזירים לי טלפון.',
    offers: ['budgeting', 'data-analysis', 'evaluation'], needs: ['user-research', 'service-design'], openTo: ['JOINING_A_TEAM'], cohorts: ['dl-2021'],
  },
  {
    slug: 'hadas-turgeman', name: 'הדס תורג׳מן', latinName: 'Hadas Turgeman', lang: 'he', organisation: 'public-health', role: 'מנהלת מערך החיסונים', place: 'ירושלים', languages: ['he', 'en', 'fr'],
    headline: 'לוגיסטיקה של אמון',
    bio: 'ניהלתי תורים של מיליונים. למדתי שאנשים מגיעים כשמישהי שהם מכירים ביקשה, לא כשהגיעה תזכורת.',
    offers: ['public-health', 'service-operations', 'campaigns'], needs: ['behavioural-insights', 'participation'], openTo: ['SPEAKING'], cohorts: ['dl-2021'],
  },
  {
    slug: 'firas-abu-rass', name: 'فراس أبو راس', latinName: 'Firas Abu Rass', lang: 'ar', organisation: 'bustan', role: 'مطوّر ومدرّب رقمي', place: 'الناصرة', languages: ['ar', 'he', 'en'],
    headline: 'مهارات رقمية لمن تجاوز الستين، وبالعربية',
    bio: 'أعلّم الأجداد فتح حساب في الموقع الحكومي، ويعلّمونني الصبر. دربنا أربعمئة شخص في عشر قرى، وكتبنا دليلًا بسيطًا يمكن لأي مجلس أن يستعمله.',
    links: [{ label: 'الدليل', url: 'https://bustan.example.org/guide' }],
    offers: ['digital-inclusion', 'software-development', 'organisational-learning'], needs: ['healthy-ageing', 'fundraising'], openTo: ['JOINING_A_TEAM', 'SPEAKING'], cohorts: ['dl-2021'],
  },
  {
    slug: 'chen-ravid', name: 'חן רביד', latinName: 'Chen Ravid', lang: 'he', organisation: 'givat-alon', role: 'מנהלת רכש ולוגיסטיקה', place: 'גבעת אלון', languages: ['he', 'en'],
    headline: 'רכש עירוני שקונה תוצאה',
    bio: 'הרצנו את מכרז האתגר העירוני הראשון: במקום מנקי רחובות ביקשנו רחוב נקי. קיבלנו שלוש הצעות שלא היינו חושבים עליהן.',
    offers: ['public-procurement', 'contract-management'], needs: ['regulation', 'evaluation'], openTo: ['MENTORING', 'JOINING_A_TEAM'], cohorts: ['dl-2021'],
  },
  {
    slug: 'idan-shaked', name: 'עידן שקד', latinName: 'Idan Shaked', lang: 'he', organisation: 'emek-hashaked', role: 'מנהל מערכות מידע', place: 'עמק השקד', languages: ['he', 'en'],
    headline: 'איש המחשבים של שלושים ושניים יישובים',
    bio: 'אבטחה, ענן, מדפסות. בזמן הפנוי בונה חיישני רטיבות לבתי הספר, ויש כבר שישה שעובדים.',
    offers: ['cloud', 'cyber-security', 'interoperability'], needs: ['budgeting', 'leading-teams'], openTo: ['SECONDMENT', 'JOINING_A_TEAM'], cohorts: ['dl-2021'],
  },
  {
    slug: 'miri-tzadok', name: 'מירי צדוק', latinName: 'Miri Tzadok', lang: 'he', organisation: 'schools', role: 'מנהלת הערכה', place: 'תל אביב', languages: ['he', 'en'],
    headline: 'מה התלמידים זוכרים אחרי שנה',
    bio: 'שואלת שאלה אחת, שנה אחרי. התשובות משנות תכניות לימודים.',
    offers: ['evaluation', 'education'], needs: ['data-governance', 'artificial-intelligence'], openTo: ['JOINING_A_TEAM'], cohorts: ['dl-2021'], privacy: 'careful',
  },
  {
    slug: 'guy-almog', name: 'גיא אלמוג', latinName: 'Guy Almog', lang: 'he', organisation: 'courts-office', role: 'מנהל מוצר', place: 'ירושלים', languages: ['he', 'en'],
    headline: 'בית משפט שאפשר להגיע אליו מהטלפון',
    bio: 'מוצר, במקום שבו המילה מוצר עדיין מעלה גבה. הגשה מקוונת לתביעות קטנות היא שלנו, והיא נבנתה עם תובעים אמיתיים ליד השולחן.',
    offers: ['product-management', 'agile-delivery', 'digital-identity'], needs: ['plain-language', 'accessibility'], openTo: ['MENTORING'], cohorts: ['dl-2021'],
  },
  {
    slug: 'orly-nachum', name: 'אורלי נחום', latinName: 'Orly Nachum', lang: 'he', organisation: 'social-services', role: 'מנהלת תכנית חוסן', place: 'באר שבע', languages: ['he'],
    headline: 'חוסן קהילתי הוא מי שדופק לך בדלת',
    bio: 'מכשירה מובילי שכונה: חנווני, מורה, ספרית. הם יודעים קודם.',
    offers: ['emergency-planning', 'social-care', 'volunteering'], needs: ['storytelling', 'fundraising'], openTo: ['SPEAKING'], cohorts: ['dl-2021'],
  },
  {
    slug: 'matan-yosef', name: 'מתן יוסף', latinName: 'Matan Yosef', lang: 'he', organisation: 'maagal', role: 'רכז חופש המידע', place: 'ירושלים', languages: ['he', 'en', 'am'],
    headline: 'שואל את הממשלה שאלות, בנימוס ובכתב',
    bio: 'הגשתי שש מאות בקשות מידע. רובן לא היו צריכות בקשה. עוזר לגופים לפרסם לפני ששואלים אותם.',
    offers: ['open-government', 'regulation', 'media'], needs: ['data-analysis', 'partnerships'], openTo: ['SPEAKING'], cohorts: ['dl-2021'],
  },
  {
    slug: 'talia-kornfeld', name: 'טליה קורנפלד', latinName: 'Talia Kornfeld', lang: 'he', organisation: 'social-design', role: 'מרצה ומנחת סטודיו', place: 'באר שבע', languages: ['he', 'en', 'de'],
    headline: 'מעצבת עם אנשים, לא בשבילם',
    bio: 'הסטודיו שלי יושב במתנ״ס. הסטודנטים לומדים לשתוק חצי שעה לפני שהם מציירים.',
    offers: ['co-design', 'prototyping', 'facilitation'], needs: ['social-care', 'volunteering'], openTo: ['JOINING_A_TEAM', 'MENTORING'], cohorts: ['dl-2021'],
  },
  {
    slug: 'ran-geffen', name: 'רן גפן', latinName: 'Ran Geffen', lang: 'he', organisation: 'ramat-shikma', role: 'מהנדס העיר, סגן', place: 'רמת שקמה', languages: ['he', 'en'],
    headline: 'היתר בנייה ביום שהובטח',
    bio: 'מסביר לתושבים תכניות בקנה מידה של בלוק עץ. יש לי ארגז.',
    offers: ['housing-planning', 'geographic-information', 'regulation'], needs: ['participation', 'digital-identity'], openTo: [], cohorts: ['dl-2021'], privacy: 'cohort',
  },
  {
    slug: 'lena-vaisman', name: 'לנה וייסמן', latinName: 'Lena Vaisman', lang: 'he', organisation: 'kav-lakesher', role: 'מנהלת מתנדבים דוברי רוסית', place: 'חיפה', languages: ['ru', 'he', 'en'],
    headline: 'בדידות נשמעת אחרת בכל שפה',
    bio: 'גייסתי תשעים מתנדבים בשנה, רובם בני שישים פלוס. הם מתקשרים לבני שמונים ומתחילים בשח.',
    offers: ['volunteering', 'healthy-ageing'], needs: ['digital-inclusion', 'service-design'], openTo: ['JOINING_A_TEAM'], cohorts: ['dl-2021'],
  },
  {
    slug: 'ruth-kessler', name: 'Ruth Kessler', lang: 'en', organisation: 'public-leadership', role: 'Head of network systems', place: 'Jerusalem', languages: ['en', 'he', 'de'],
    headline: 'I run this installation. Tell me what is in your way',
    bio: 'I look after the network’s systems for all five programmes: accounts, privacy requests, backups, and the skills list, which I will happily argue about. Before this I ran the help desk of a hospital, which is excellent training for everything.',
    offers: ['privacy', 'data-governance', 'service-operations'], needs: ['accessibility', 'organisational-learning'], openTo: ['MENTORING'], cohorts: ['dl-2021'], privacy: 'usual', admin: true,
  },
];
