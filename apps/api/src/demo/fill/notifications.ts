import { connections, ideas, members } from '../content/index.ts';
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

function ofTies(world: World): Notice[] {
  return connections.filter(tie => tie.daysAgo <= 30 && tie.state !== 'DECLINED').map(tie => {
    const id = connectionId(world, tie);
    return tie.state === 'PENDING'
      ? { to: tie.to, by: tie.from, kind: 'CONNECTION_REQUESTED', subject: 'CONNECTION', subjectId: id, event: `connection.requested ${id}`, daysAgo: tie.daysAgo, read: false }
      : { to: tie.from, by: tie.to, kind: 'CONNECTION_ACCEPTED', subject: 'CONNECTION', subjectId: id, event: `connection.accepted ${id}`, daysAgo: tie.daysAgo, read: tie.daysAgo > readAfterDays };
  });
}

function ofIdeas(world: World): Notice[] {
  return ideas.flatMap(idea => {
    const subject = { subject: 'IDEA' as const, subjectId: world.id('idea', idea.slug) };
    const skills = idea.openRoles.map(role => role.skill);
    const fitting = idea.daysAgo > 30 ? [] : members.filter(member => !idea.team.includes(member.slug) && member.offers.some(skill => skills.includes(skill)));
    return [
      ...idea.comments.filter(comment => comment.daysAgo <= 30).flatMap((comment, place) => idea.team.filter(member => member !== comment.by).map(to => ({
        ...subject, to, by: comment.by, kind: 'IDEA_COMMENTED', event: `demo idea.commented ${idea.slug} ${place}`, daysAgo: comment.daysAgo, read: comment.daysAgo > readAfterDays }))),
      ...idea.joinRequests.map(({ by }, place) => ({ ...subject, to: idea.author, by, kind: 'IDEA_JOIN_REQUESTED', event: `demo idea.joinRequested ${idea.slug} ${by}`, daysAgo: Math.min(place + 1, idea.daysAgo), read: false })),
      ...fitting.map(({ slug: to }) => ({ ...subject, to, by: idea.author, kind: 'IDEA_NEEDS_YOU', event: `demo idea.needsYou ${idea.slug}`, daysAgo: idea.daysAgo, read: idea.daysAgo > readAfterDays })),
    ];
  });
}

/** What members were told of in the last month. The reader asks for the right again, so a block needs no thought here. */
export async function fillNotifications(world: World): Promise<void> {
  await world.insert('notification', [...ofTies(world), ...ofIdeas(world)].map(({ to, by, kind, subject, subjectId, event, daysAgo, read }): Row => {
    const created = world.daysAgo(daysAgo, `${event} ${to}`);
    return {
      id: crypto.randomUUID(), member_id: world.id('account', to), kind, subject_kind: subject, subject_id: subjectId, actor_id: world.id('account', by), group_key: `${kind} ${subjectId}`,
      event_key: event, created_at: created, read_at: read ? new Date(Math.min(world.now.getTime(), created.getTime() + 43_200_000)) : null,
    };
  }));
}
