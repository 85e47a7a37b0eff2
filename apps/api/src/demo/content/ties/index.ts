import { members } from '../people/index.ts';
import { personas } from '../personas.ts';
import { programmes } from '../programmes.ts';
import type { BlockContent, ConnectionContent, Language } from '../types.ts';
import { pendingTies, toldTies } from './told.ts';

const notes: Record<Language, string[]> = {
  he: ['היה טוב לשבת לידך. שנשמור על קשר.', 'אותו מחזור, ועוד לא התחברנו כאן. מתקנת.', 'תודה על השיחה בנסיעה חזרה.', 'הבטחתי לשלוח את המצגת. הנה גם אני.', 'נדבר על מה שאמרת על ניסוי קטן.'],
  en: ['Good to sit beside you. Let us keep in touch.', 'You asked the question that I was too polite to ask.', 'Promised you the slides; here am I as well.', 'Same group, same challenge question. Worth continuing.', 'Thank you for the conversation on the way to the station.'],
  ar: ['سررت بالجلوس إلى جانبك، لنبقَ على تواصل.', 'شكرًا على الحديث في طريق العودة.'],
  fr: ['Ravi de notre échange, restons en lien.', 'Merci pour la conversation à la pause.'],
};

const pair = (a: string, b: string): string => [a, b].sort().join(' ');

const taken = (): Set<string> => new Set([...toldTies, ...pendingTies, ...blocks.map(block => ({ from: block.by, to: block.of }))].map(tie => pair(tie.from, tie.to)));
const demonstrated = new Set(personas.map(persona => persona.slug));
const daysSince = (day: string): number => Math.floor((Date.now() - Date.parse(day)) / 86_400_000);
/** The members of a cohort whom nobody signs in as: what is between others is made, what is between personas is told. */
const tableOf = (cohort: string) => members.filter(member => member.cohorts.includes(cohort) && !demonstrated.has(member.slug));

/** Who knows nobody in the network yet: some began this year, two never found the time. */
const newcomers = new Set(['ofer-shani', 'ido-levanon', 'rafi-sabag', 'merav-lipkin', 'miri-tzadok']);
/** A table of the cohort that began last, which knows the others through one person alone. */
const circle = { throughWhom: 'maayan-peretz', people: new Set(['yonatan-weil', 'barak-yishai', 'amit-rozen', 'tzipi-malka', 'hodaya-sharon']) };
/** Whether two may have met where ties are made for all: what staff's insights show is made of who did not. */
const mayHaveMet = (one: string, other: string): boolean =>
  !newcomers.has(one) && !newcomers.has(other) && (circle.people.has(one) === circle.people.has(other) || circle.throughWhom === one || circle.throughWhom === other);

/** Within a cohort each member knows the one three places further on: people who sat at the same table. */
function cohortTies(known: Set<string>): ConnectionContent[] {
  const ties: ConnectionContent[] = [];
  for (const cohort of programmes.flatMap(programme => programme.cohorts)) {
    const table = tableOf(cohort.slug);
    table.forEach((from, place) => {
      const to = table[(place + 3) % table.length];
      if (!to || to === from || known.has(pair(from.slug, to.slug)) || !mayHaveMet(from.slug, to.slug)) return;
      known.add(pair(from.slug, to.slug));
      const spoken = notes[from.lang];
      const note = place % 3 === 1 ? undefined : spoken[place % spoken.length];
      const started = typeof cohort.starts === 'number' ? -cohort.starts : daysSince(cohort.starts);
      ties.push({ from: from.slug, to: to.slug, state: 'CONNECTED', daysAgo: Math.max(1, started - 7 * (place + 1)), met: { cohort: cohort.slug }, ...(note === undefined ? {} : { note }) });
    });
  }
  return ties;
}

/** What brought cohorts of the digital leaders together over the years, and how many of each met there. */
const gatherings: readonly { one: string; other: string; day: string; ties: number; met: string }[] = [
  { one: 'dl-2015', other: 'dl-2016', day: '2016-11-15', ties: 9, met: 'ערב היכרות בין המחזורים' },
  { one: 'dl-2015', other: 'dl-2016', day: '2018-05-20', ties: 5, met: 'סיור לימודי בעיריית חיפה' },
  { one: 'dl-2015', other: 'dl-2015', day: '2019-02-12', ties: 4, met: 'קבוצת קריאה בדיגיטל' },
  { one: 'dl-2016', other: 'dl-2021', day: '2021-06-08', ties: 6, met: 'מפגש מלווים ומשתתפים' },
  { one: 'dl-2015', other: 'dl-2021', day: '2022-09-14', ties: 5, met: 'יום פתוח לבוגרים' },
  { one: 'dl-2021', other: 'dl-2016', day: '2024-03-05', ties: 6, met: 'צוות עבודה בין־משרדי' },
  { one: 'dl-2021', other: 'dl-2015', day: '2025-01-21', ties: 5, met: 'ערב בוגרים' },
];

/** Who met whom at the gatherings: places drawn apart from each other, so that no two gatherings repeat a pair. */
function gatheringTies(known: Set<string>): ConnectionContent[] {
  return gatherings.flatMap(({ one, other, day, ties, met }, nth) => {
    const [here, there] = [tableOf(one), tableOf(other)];
    return Array.from({ length: ties }, (_, at) => [here[(at * 3 + nth) % here.length], there[(at * 5 + 2 * nth + 1) % there.length], at] as const).flatMap(([from, to, at]): ConnectionContent[] => {
      if (!from || !to || from === to || known.has(pair(from.slug, to.slug)) || !mayHaveMet(from.slug, to.slug)) return [];
      known.add(pair(from.slug, to.slug));
      return [{ from: from.slug, to: to.slug, state: 'CONNECTED', daysAgo: daysSince(day) - at, met: { text: met } }];
    });
  });
}

/** People who would rather not meet; neither finds the other. */
export const blocks: BlockContent[] = [
  { by: 'gadi-stern', of: 'asaf-nir' },
  { by: 'phillipa-langdale', of: 'dominic-hale' },
  { by: 'barak-yishai', of: 'ido-levanon' },
  { by: 'miri-tzadok', of: 'idan-shaked' },
];

const known = taken();
export const connections: ConnectionContent[] = [...toldTies, ...pendingTies, ...cohortTies(known), ...gatheringTies(known)];
