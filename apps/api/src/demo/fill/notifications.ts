import { connections, ideas, members } from '../content/index.ts';
import type { IdeaContent } from '../content/types.ts';
import { commentId, daysSince, followersOf, joinRequestId } from './ideas.ts';
import { connectionId } from './ties.ts';
import type { Row, World } from './world.ts';

interface Notice {
  to: string;
  by: string;
  kind: string;
  subject: 'CONNECTION' | 'IDEA';
  subjectId: string;
  event: string;
  daysAgo: number;
  /** What was dealt with, or lies some days back, has been read. */
  read: boolean;
}

const readAfterDays = 3;
const monthDays = 30;

function ofTies(world: World): Notice[] {
  return connections.filter(tie => tie.daysAgo <= monthDays && tie.state !== 'DECLINED').map(tie => {
    const id = connectionId(world, tie);
    return tie.state === 'PENDING'
      ? { to: tie.to, by: tie.from, kind: 'CONNECTION_REQUESTED', subject: 'CONNECTION', subjectId: id, event: `connection.requested ${id}`, daysAgo: tie.daysAgo, read: false }
      : { to: tie.from, by: tie.to, kind: 'CONNECTION_ACCEPTED', subject: 'CONNECTION', subjectId: id, event: `connection.accepted ${id}`, daysAgo: tie.daysAgo, read: tie.daysAgo > readAfterDays };
  });
}

function ofIdea(world: World, idea: IdeaContent): Notice[] {
  const subjectId = world.id('idea', idea.slug);
  const told = (to: string, by: string, kind: string, event: string, daysAgo: number, read = daysAgo > readAfterDays): Notice => ({ to, by, kind, subject: 'IDEA', subjectId, event, daysAgo, read });
  const skills = idea.openRoles.map(role => role.skill);
  const fitting = members.filter(member => !idea.team.includes(member.slug) && member.offers.some(skill => skills.includes(skill)));
  return [
    ...fitting.map(({ slug }) => told(slug, idea.author, 'IDEA_NEEDS_YOU', `idea.proposed ${subjectId}`, idea.daysAgo)),
    ...idea.comments.flatMap((comment, place) => followersOf(idea).filter(one => one !== comment.by).map(one => told(one, comment.by, 'IDEA_COMMENTED', `idea.commented ${commentId(world, idea, place)}`, comment.daysAgo))),
    ...idea.joinRequests.map(({ by }, place) => told(idea.author, by, 'IDEA_JOIN_REQUESTED', `idea.joinRequested ${joinRequestId(world, idea, by)}`, Math.min(place + 1, idea.daysAgo), false)),
    ...idea.supporters.map(by => told(idea.author, by, 'IDEA_SUPPORTED', `idea.supported ${subjectId} ${world.id('account', by)}`, daysSince(world, idea, `${by} supports`))),
  ].filter(notice => notice.daysAgo <= monthDays);
}

/** What members were told of in the last month. The reader asks for the right again, so a block needs no thought here. */
export async function fillNotifications(world: World): Promise<void> {
  await world.insert('notification', [...ofTies(world), ...ideas.flatMap(idea => ofIdea(world, idea))].map(({ to, by, kind, subject, subjectId, event, daysAgo, read }): Row => {
    const created = world.daysAgo(daysAgo, `${event} ${to}`);
    return {
      id: crypto.randomUUID(), member_id: world.id('account', to), kind, subject_kind: subject, subject_id: subjectId, actor_id: world.id('account', by), group_key: `${kind} ${subjectId}`,
      event_key: event, created_at: created, read_at: read ? new Date(Math.min(world.now.getTime(), created.getTime() + 43_200_000)) : null,
    };
  }));
}
