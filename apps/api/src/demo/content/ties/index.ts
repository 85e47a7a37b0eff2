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

/** Within a cohort each member knows the one three places further on: people who sat at the same table. */
function cohortTies(): ConnectionContent[] {
  const taken = new Set([...toldTies, ...pendingTies, ...blocks.map(block => ({ from: block.by, to: block.of }))].map(tie => pair(tie.from, tie.to)));
  const demonstrated = new Set(personas.map(persona => persona.slug));
  const ties: ConnectionContent[] = [];
  for (const cohort of programmes.flatMap(programme => programme.cohorts)) {
    const table = members.filter(member => member.cohorts.includes(cohort.slug) && !demonstrated.has(member.slug));
    table.forEach((from, place) => {
      const to = table[(place + 3) % table.length];
      if (!to || to === from || taken.has(pair(from.slug, to.slug))) return;
      taken.add(pair(from.slug, to.slug));
      const spoken = notes[from.lang];
      const note = place % 3 === 1 ? undefined : spoken[place % spoken.length];
      const started = typeof cohort.starts === 'number' ? -cohort.starts : 1400;
      ties.push({ from: from.slug, to: to.slug, state: 'CONNECTED', daysAgo: Math.max(1, started - 7 * (place + 1)), met: { cohort: cohort.slug }, ...(note === undefined ? {} : { note }) });
    });
  }
  return ties;
}

/** People who would rather not meet; neither finds the other. */
export const blocks: BlockContent[] = [
  { by: 'gadi-stern', of: 'asaf-nir' },
  { by: 'phillipa-langdale', of: 'dominic-hale' },
  { by: 'barak-yishai', of: 'ido-levanon' },
  { by: 'miri-tzadok', of: 'idan-shaked' },
];

export const connections: ConnectionContent[] = [...toldTies, ...pendingTies, ...cohortTies()];
