import { ideas, programmes } from '../content/index.ts';
import type { IdeaContent } from '../content/types.ts';
import { lineIn, messageId, roomKey, times } from './rooms.ts';
import type { Row, World } from './world.ts';

const programmeOf = (cohort: string): string => programmes.find(programme => programme.cohorts.some(one => one.slug === cohort))?.slug ?? '';
const languageOf = (text: string, own: string): string => (/\p{Script=Hebrew}/u.test(text) ? 'he' : /\p{Script=Arabic}/u.test(text) ? 'ar' : /[éèàùçêô]/u.test(text) ? 'fr' : own === 'fr' ? 'fr' : 'en');

/** The message an idea was made of, and when that was said. */
function sourceOf(world: World, { session, line }: NonNullable<IdeaContent['from']>): { id: string; at: Date } {
  const { conversation, at } = lineIn({ session }, line);
  return { id: messageId(world, { session }, at), at: times(world, conversation)[at] ?? world.now };
}

const minute = 60_000;
const createdAt = (world: World, { slug, daysAgo, from }: IdeaContent): Date =>
  from ? new Date(Math.min(sourceOf(world, from).at.getTime() + 4 * minute, world.now.getTime() - minute)) : world.daysAgo(daysAgo, slug);

/** Their rooms tell of ideas made there. */
async function fillFromRooms(world: World): Promise<void> {
  const made = ideas.flatMap(({ slug, from }) => (from ? [{ id: world.id('idea', slug), room_id: world.id('room', roomKey({ session: from.session })), about_id: sourceOf(world, from).id, revision: 0 }] : []));
  await world.insert('idea_from_room', made);
  await world.client.query(`UPDATE idea_from_room t SET revision = numbered.n + r.revision FROM room r, (SELECT id, room_id, row_number() OVER (PARTITION BY room_id ORDER BY id) AS n FROM idea_from_room) numbered WHERE numbered.id = t.id AND r.id = t.room_id`);
  await world.client.query(`UPDATE room r SET revision = greatest(r.revision, (SELECT coalesce(max(t.revision), 0) FROM idea_from_room t WHERE t.room_id = r.id))`);
}

function idea(world: World, content: IdeaContent): Row {
  const { slug, cohort, lang, title, problem, helps, proposal, stage, tags, goals, author, team, supporters, from } = content;
  const created = createdAt(world, content);
  return {
    id: world.id('idea', slug), programme_id: world.id('programme', programmeOf(cohort)), cohort_id: world.id('cohort', cohort), author_id: world.id('account', author),
    title, problem, beneficiaries: helps, proposal, stage, tags, sdgs: goals, lang, audience: 'MEMBERS', room_id: team.length > 1 ? world.id('room', roomKey({ idea: slug })) : null,
    origin_kind: from ? 'MESSAGE' : null, origin_id: from ? sourceOf(world, from).id : null, supporters: supporters.length, version: 1, created_at: created, updated_at: created,
  };
}

/** How many days ago something happened to the idea: between its own day and today, the same in every fill. */
export const daysSince = (world: World, content: IdeaContent, words: string): number => Math.floor(content.daysAgo * world.chance(`${content.slug} ${words}`));
const since = (world: World, content: IdeaContent, words: string): Date => world.daysAgo(daysSince(world, content, words), words);
export const commentId = (world: World, content: IdeaContent, place: number): string => world.id('comment', `${content.slug} ${place}`);
export const joinRequestId = (world: World, content: IdeaContent, by: string): string => world.id('join-request', `${content.slug} ${by}`);
export const followersOf = ({ team, supporters, comments }: IdeaContent): string[] => [...new Set([...team, ...supporters.slice(0, 4), ...comments.map(one => one.by)])];

/** Ideas with their open roles, teams, support and talk. */
export async function fillIdeas(world: World): Promise<void> {
  const each = <Made>(make: (content: IdeaContent, id: string) => Made[]): Made[] => ideas.flatMap(content => make(content, world.id('idea', content.slug)));
  const who = (slug: string): string => world.id('account', slug);
  const role = (content: IdeaContent, skill: string): string => world.id('idea-role', `${content.slug} ${skill}`);
  await world.insert('idea', ideas.map(content => idea(world, content)));
  await world.insert('idea_role', each((content, id) => content.openRoles.map(({ skill, count }, position) => ({ id: role(content, skill), idea_id: id, skill_id: world.id('skill', skill), wanted: count, note: '', position }))));
  await world.insert('idea_team', each((content, id) => content.team.map((member, place) => ({
    id: crypto.randomUUID(), idea_id: id, member_id: who(member), is_lead: member === content.author, joined_at: place === 0 ? createdAt(world, content) : since(world, content, member),
  }))));
  await world.insert('idea_join_request', each((content, id) => content.joinRequests.map(({ by, skill, note }, place) => ({
    id: joinRequestId(world, content, by), idea_id: id, role_id: role(content, skill), member_id: who(by), note, state: 'REQUESTED', requested_at: world.daysAgo(Math.min(place + 1, content.daysAgo), `${content.slug} ${by}`),
  }))));
  await world.insert('idea_support', each((content, id) => content.supporters.map(member => ({ idea_id: id, member_id: who(member), since: since(world, content, `${member} supports`) }))));
  await world.insert('idea_follow', each((content, id) => followersOf(content).map(member => ({ idea_id: id, member_id: who(member), since: since(world, content, `${member} follows`) }))));
  await world.insert('idea_comment', each((content, id) => content.comments.map(({ by, text, daysAgo }, place) => ({
    id: commentId(world, content, place), idea_id: id, author_id: who(by), body: text, lang: languageOf(text, 'en'), created_at: new Date(world.daysAgo(daysAgo, content.slug).getTime() + place * 60_000),
  }))));
  await fillFromRooms(world);
}
