import type { SearchAnythingQuery, IdeaHitFragment, MessageHitFragment, OrganisationHitFragment, PersonHitFragment, SessionHitFragment } from '@cohortium/schema';
import { linkOptions } from '@tanstack/react-router';

/** Something found, by its kind. */
export type Hit =
  | { kind: 'people'; node: PersonHitFragment }
  | { kind: 'ideas'; node: IdeaHitFragment }
  | { kind: 'organisations'; node: OrganisationHitFragment }
  | { kind: 'sessions'; node: SessionHitFragment }
  | { kind: 'messages'; node: MessageHitFragment };

/** Where it is read: a message at its place in its room, an organisation by its people. */
export function wayTo({ kind, node }: Hit) {
  switch (kind) {
    case 'people': return linkOptions({ to: '/people/$id', params: { id: node.id } });
    case 'ideas': return linkOptions({ to: '/ideas/$id', params: { id: node.id } });
    case 'organisations': return linkOptions({ to: '/people', search: { organisations: [node.id] } });
    case 'sessions': return linkOptions({ to: '/sessions/$id', params: { id: node.id } });
    case 'messages': return linkOptions({ to: '/rooms/$id', params: { id: node.roomId }, search: { message: node.id } });
  }
}

type Found = SearchAnythingQuery['search'];

/** All that was found, the kinds in their order. */
export const hitsOf = ({ people, ideas, organisations, sessions, messages }: Found): Hit[] => [
  ...people.nodes.map(node => ({ kind: 'people', node }) as const),
  ...ideas.nodes.map(node => ({ kind: 'ideas', node }) as const),
  ...organisations.nodes.map(node => ({ kind: 'organisations', node }) as const),
  ...sessions.nodes.map(node => ({ kind: 'sessions', node }) as const),
  ...messages.nodes.map(node => ({ kind: 'messages', node }) as const),
];
