import type { Language } from './types.ts';

/** An opening for a tour of service; days are counted from the day of filling. */
export interface OpeningContent {
  slug: string;
  lang: Language;
  title: string;
  about: string;
  organisation: string;
  place: string;
  by: string;
  skills: string[];
  from: number;
  until: number;
  share: number;
  daysAgo: number;
  asks: { by: string; note: string }[];
}

export const openings: OpeningContent[] = [
  {
    slug: 'carers-counter', lang: 'he', title: 'חצי שנה לעיצוב דלפק אחד למטפלים בני משפחה', organisation: 'social-services', place: 'ירושלים', by: 'efrat-zohar', skills: ['service-design', 'user-research'], from: 45, until: 225, share: 60, daysAgo: 6,
    about: 'מי שמטפלים בהורה מזדקן פונים היום לשישה דלפקים. הצוות – ארבעה אנשים, שני אגפים – מחפש מי שיובילו מחקר קצר ויעצבו דלפק אחד, עם רשות מקומית אחת כשותפה.\n\n- חודשיים ראשונים: הקשבה\n- שלושה חודשים: ניסוי בשתי לשכות\n- חודש אחרון: מסירה לצוות הקבוע',
    asks: [{ by: 'noa-barak', note: 'אפשר להתחיל באמצע החודש הבא, שלושה ימים בשבוע.' }],
  },
  {
    slug: 'flood-warning', lang: 'en', title: 'Flood warnings that people act on', organisation: 'coast-and-rivers', place: 'Haifa', by: 'nitzan-halevi', skills: ['user-research', 'plain-language', 'geographic-information'], from: 30, until: 150, share: 80, daysAgo: 9,
    about: 'We warn on time and half of the street stays at home. Four months to find out why with three towns, and to rewrite the warnings with them. You bring the research, we bring the maps and the duty officers.',
    asks: [{ by: 'samir-khoury', note: 'I did this for heat warnings. Happy to talk first.' }],
  },
  {
    slug: 'open-budget', lang: 'en', title: 'A budget that a resident can question', organisation: 'treasury', place: 'Jerusalem', by: 'amir-sasson', skills: ['open-data', 'budgeting', 'facilitation'], from: 60, until: 240, share: 50, daysAgo: 14,
    about: 'The next budget is published as data for the first time. We look for somebody from a council or a non-profit who has sat on the other side of the table, half of the week for six months.',
    asks: [],
  },
  {
    slug: 'court-letters', lang: 'he', title: 'שלושה חודשים לכתיבה מחדש של מכתבי בית המשפט', organisation: 'courts-office', place: 'ירושלים', by: 'anat-shilo', skills: ['plain-language', 'content-design'], from: 20, until: 110, share: 100, daysAgo: 3,
    about: 'מכתב אחד מכל ארבעה חוזר בשיחת טלפון. שלושה חודשים, מאה מכתבים, צוות של שניים ועוד מי שיודעים לקצר.',
    asks: [],
  },
  {
    slug: 'learning-from-trials', lang: 'en', title: 'Learning from small trials: evaluator in residence', organisation: 'tarnfield', place: 'Tarnfield', by: 'derek-osei', skills: ['evaluation', 'data-analysis'], from: 90, until: 270, share: 40, daysAgo: 20,
    about: 'Eleven trials run across our services and nobody adds them up. Two days a week, partly from where you are, to build one plain way of telling what worked.',
    asks: [],
  },
];

/** When some are open to a secondment, and who is told. */
export const secondmentDates: { by: string; from: number; until: number; share: number; audience: 'ONLY_ME' | 'CONNECTIONS' | 'COHORTS' | 'MEMBERS' }[] = [
  { by: 'maya-golan', from: 30, until: 200, share: 60, audience: 'CONNECTIONS' },
  { by: 'noa-barak', from: 40, until: 260, share: 60, audience: 'MEMBERS' },
  { by: 'samir-khoury', from: 20, until: 180, share: 100, audience: 'MEMBERS' },
  { by: 'hagit-sela', from: 120, until: 300, share: 50, audience: 'MEMBERS' },
];
