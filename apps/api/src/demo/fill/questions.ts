import { conventions, polls, questions } from '../content/index.ts';
import type { PollContent, QuestionContent } from '../content/types.ts';
import { lineIn, messageId } from './rooms.ts';
import type { Row, World } from './world.ts';

const roomOf = (world: World, session: string): string => world.id('room', `session:${session}`);
const keyOf = ({ session, minutesAgo, by }: QuestionContent | PollContent): string => `${session} ${by} ${minutesAgo}`;

/** Those who take part in a session, in an order of chance that is always the same for the same words. */
function attendees(world: World, session: string, words: string): string[] {
  const convention = conventions.find(({ sessions }) => sessions.some(({ slug }) => slug === session));
  return [...(convention?.onsite ?? []), ...(convention?.remote ?? [])].map(member => ({ member, at: world.chance(`${words} ${member}`) })).sort((one, other) => one.at - other.at).map(({ member }) => member);
}

function question(world: World, content: QuestionContent): Row {
  const { session, by, minutesAgo, lang, text, votes, isAnonymous = false, heardAfter, answer, isNow = false } = content;
  const isRemote = conventions.some(convention => convention.sessions.some(({ slug }) => slug === session) && convention.remote.includes(by));
  const heardAt = heardAfter !== undefined ? world.minutesAgo(minutesAgo - heardAfter) : isNow ? world.minutesAgo(1) : null;
  return {
    id: world.id('question', keyOf(content)), room_id: roomOf(world, session), account_id: world.id('account', by), is_anonymous: isAnonymous, place: isRemote ? 'REMOTE' : 'ONSITE', text, lang, votes,
    state: heardAfter !== undefined ? 'ANSWERED' : isNow ? 'BEING_ANSWERED' : 'OPEN', asked_at: world.minutesAgo(minutesAgo), heard_at: heardAt, answered_at: heardAfter !== undefined ? heardAt : null,
    answer_id: answer === undefined ? null : messageId(world, { session }, lineIn({ session }, answer).at), revision: 1,
  };
}

const votesFor = (world: World, content: QuestionContent): Row[] => attendees(world, content.session, keyOf(content)).filter(member => member !== content.by).slice(0, content.votes)
  .map(member => ({ question_id: world.id('question', keyOf(content)), account_id: world.id('account', member), room_id: roomOf(world, content.session), is_on: true, revision: 1 }));

function poll(world: World, content: PollContent): Row {
  const { session, by, minutesAgo, closedAfter, kind, results, isOpen = false, lang, question: asked, options } = content;
  return {
    id: world.id('poll', keyOf(content)), room_id: roomOf(world, session), account_id: world.id('account', by), poll_kind: kind, question: asked, lang, options, is_anonymous: !isOpen, results, state: 'OPEN',
    opened_at: world.minutesAgo(minutesAgo), closed_at: closedAfter === undefined ? null : world.minutesAgo(minutesAgo - closedAfter), revision: 1,
  };
}

/** What someone chose: of a scale high marks more often than low ones, of options the first ones. */
function choicesOf(world: World, { kind, options }: PollContent, words: string): number[] {
  const chance = (at: number): number => world.chance(`${words} ${at}`);
  const count = kind === 'SCALE' ? 5 : options.length;
  const liked = Array.from({ length: count }, (_, at) => ({ choice: at + 1, rank: chance(at) * (kind === 'SCALE' ? count - at : at + 2) })).sort((one, other) => one.rank - other.rank).map(({ choice }) => choice);
  if (kind === 'SINGLE' || kind === 'SCALE') return liked.slice(0, 1);
  return kind === 'RANKED' ? liked.slice(0, chance(99) < 0.7 ? count : 2) : liked.slice(0, 1 + Math.floor(chance(99) * 3)).sort((one, other) => one - other);
}

/** About half of those who take part vote; nobody whom a visitor plays is among them where the poll is open, so that they can. */
function votesIn(world: World, content: PollContent): Row[] {
  const people = attendees(world, content.session, keyOf(content));
  return people.slice(0, Math.round(people.length * 0.45)).filter(member => member !== 'maya-golan').map(member => ({
    poll_id: world.id('poll', keyOf(content)), account_id: world.id('account', member), room_id: roomOf(world, content.session), choices: choicesOf(world, content, `${keyOf(content)} ${member}`), revision: 1,
  }));
}

/** Gives the rows of a table their rooms' next revisions, in the order of their ids. */
async function number(world: World, table: 'room_question' | 'room_poll'): Promise<void> {
  await world.client.query(`UPDATE ${table} t SET revision = numbered.n + r.revision FROM room r, (SELECT id, room_id, row_number() OVER (PARTITION BY room_id ORDER BY id) AS n FROM ${table}) numbered
    WHERE numbered.id = t.id AND r.id = t.room_id`);
  await world.client.query(`UPDATE room r SET revision = greatest(r.revision, (SELECT coalesce(max(t.revision), 0) FROM ${table} t WHERE t.room_id = r.id))`);
}

/** What was asked and voted on in the rooms of the running convention. */
export async function fillQuestions(world: World): Promise<void> {
  await world.insert('room_question', questions.map(content => question(world, content)));
  await world.insert('room_question_vote', questions.flatMap(content => votesFor(world, content)));
  await world.insert('room_poll', polls.map(content => poll(world, content)));
  await world.insert('room_poll_vote', polls.flatMap(content => votesIn(world, content)));
  await number(world, 'room_question');
  await number(world, 'room_poll');
  await world.client.query(`UPDATE room_question_vote v SET revision = q.revision FROM room_question q WHERE q.id = v.question_id`);
  await world.client.query(`UPDATE room_poll_vote v SET revision = p.revision FROM room_poll p WHERE p.id = v.poll_id`);
  await world.client.query(`UPDATE room_poll SET state = 'CLOSED', result = room_poll_tally(id), voters = room_poll_voters(id) WHERE closed_at IS NOT NULL`);
}
