import type { Row, World } from './world.ts';

interface IntroductionContent {
  by: string;
  one: string;
  other: string;
  words: string;
  daysAgo: number;
}

interface RequestContent {
  asker: string;
  helper: string;
  other: string;
  lang: string;
  words: string;
  daysAgo: number;
}

const openDays = 28;
const introductions: readonly IntroductionContent[] = [
  { by: 'amir-sasson', one: 'maya-golan', other: 'chen-ravid', words: 'שניכם מנסים להכניס את התושבים לחדר לפני שכותבים את המכרז. חצי שעה ביחד תחסוך לשני הצדדים שנה.', daysAgo: 2 },
  { by: 'maya-golan', one: 'lior-katz', other: 'eyal-navon', words: 'לאייל יש רשויות שמחכות לזה, ואצל ליאור הכול כבר עובד. כדאי שתכירו.', daysAgo: 6 },
];

/** Requests to be introduced: one that waits for the member who is shown, and one of theirs that waits. */
const requests: readonly RequestContent[] = [
  { asker: 'alon-regev', helper: 'maya-golan', other: 'noa-barak', lang: 'he', words: 'אצלנו מתכננים מרכז דומה. רבע שעה עם מי שכבר עברו את זה תחסוך הרבה טעויות.', daysAgo: 1 },
  { asker: 'maya-golan', helper: 'shira-manor', other: 'roni-adler', lang: 'he', words: 'מה שנאמר בפאנל על המוקד הוא בדיוק מה שחסר אצלנו. אשמח לרבע שעה.', daysAgo: 3 },
];

/** Times that are offered: so many days from now, at an hour of the clock in UTC. */
const talk = { by: 'jonathan-frey', to: 'maya-golan', minutes: 30, note: 'The booking form: which three questions would you keep?', place: 'https://meet.example.org/booking-form', zone: 'Europe/London', slots: [[3, 9], [4, 13], [6, 10]], minutesAgo: 95 } as const;

const inOrder = (world: World, one: string, other: string): { a_id: string; b_id: string } => {
  const [a, b] = [world.id('account', one), world.id('account', other)].toSorted();
  return { a_id: a ?? '', b_id: b ?? '' };
};
const notice = (world: World, to: string, by: string, kind: string, subjectKind: string, subjectId: string, event: string, at: Date): Row =>
  ({ id: crypto.randomUUID(), member_id: world.id('account', to), kind, subject_kind: subjectKind, subject_id: subjectId, actor_id: world.id('account', by), group_key: `${kind} ${subjectId}`, event_key: event, created_at: at, read_at: null });

/** Introductions that wait for an answer, times that are offered for a talk, and what was told of them. */
export async function fillIntroductions(world: World): Promise<void> {
  const id = ({ by, one, other }: IntroductionContent): string => world.id('introduction', [by, one, other].join(' '));
  const at = (introduction: IntroductionContent): Date => world.daysAgo(introduction.daysAgo, id(introduction));
  await world.insert('introduction', introductions.map(given => ({
    id: id(given), introducer_id: world.id('account', given.by), ...inOrder(world, given.one, given.other), words: given.words, lang: 'he', asked: true, state: 'OPEN',
    proposed_at: at(given), expires_at: new Date(at(given).getTime() + openDays * 86_400_000),
  })));
  const requestId = ({ asker, helper, other }: RequestContent): string => world.id('introduction-request', [asker, helper, other].join(' '));
  const asked = (request: RequestContent): Date => world.daysAgo(request.daysAgo, requestId(request));
  await world.insert('introduction_request', requests.map(request => ({
    id: requestId(request), asker_id: world.id('account', request.asker), helper_id: world.id('account', request.helper), other_id: world.id('account', request.other), words: request.words, lang: request.lang, told: true, state: 'OPEN',
    asked_at: asked(request), expires_at: new Date(asked(request).getTime() + openDays * 86_400_000),
  })));
  const talkId = world.id('talk', `${talk.by} ${talk.to}`);
  const offered = world.minutesAgo(talk.minutesAgo);
  const slots = talk.slots.map(([days, hour]) => `${world.date(days)}T${String(hour).padStart(2, '0')}:00:00Z`);
  await world.insert('talk', [{
    id: talkId, ...inOrder(world, talk.by, talk.to), opened_by: world.id('account', talk.by), state: 'OFFERED', minutes: talk.minutes, note: talk.note, place: talk.place, zone: talk.zone, slots, offered_by: world.id('account', talk.by),
    sequence: 0, version: 1, opened_at: offered, changed_at: offered,
  }]);
  await world.insert('notification', [
    ...introductions.flatMap(given => [given.one, given.other].map(to => notice(world, to, given.by, 'INTRODUCTION_PROPOSED', 'INTRODUCTION', id(given), `introduction.proposed ${id(given)}`, at(given)))),
    ...requests.map(request => notice(world, request.helper, request.asker, 'INTRODUCTION_ASKED', 'INTRODUCTION_REQUEST', requestId(request), `INTRODUCTION_ASKED ${requestId(request)}`, asked(request))),
    notice(world, talk.to, talk.by, 'TALK_OFFERED', 'TALK', talkId, `talk.changed ${talkId} 1`, offered),
  ]);
}
