declare module '../../kernel/events/events.ts' {
  interface Events {
    'idea.proposed': { ideaId: string };
    'idea.joinRequested': JoinRequestEvent;
    'idea.joinAccepted': JoinRequestEvent;
    'idea.joinDeclined': JoinRequestEvent;
    'idea.commented': { ideaId: string; commentId: string; authorId: string };
    'idea.supported': { ideaId: string; memberId: string };
  }
}

/** `memberId` is who asked to join. */
export interface JoinRequestEvent {
  ideaId: string;
  requestId: string;
  memberId: string;
}
