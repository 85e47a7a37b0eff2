import type { World } from './world.ts';

/** What staff ask their members. */
const asks = [
  { slug: 'two-languages', programme: 'digital-leaders', by: 'daniel-aviram', text: 'מי כבר שאלו תושבים בשתי שפות, ומה היו עושים אחרת?', lang: 'he', skill: 'user-research', daysAgo: 2 },
  { slug: 'first-month', programme: 'digital-leaders', by: 'daniel-aviram', text: 'Who can tell a new director, in twenty minutes, how to begin with service design?', lang: 'en', skill: 'service-design', daysAgo: 5 },
] as const;

export async function fillAsks(world: World): Promise<void> {
  await world.insert('ask', asks.map(({ slug, programme, by, text, lang, skill, daysAgo }) => ({
    id: world.id('ask', slug), programme_id: world.id('programme', programme), author_id: world.id('account', by), text, lang, skill_id: world.id('skill', skill), asked_at: world.daysAgo(daysAgo, slug), closed_at: null,
  })));
}
