declare module '../../kernel/events/events.ts' {
  interface Events {
    'idea.proposed': { ideaId: string };
    /** Roles with places to fill that were not there before: added, or widened when all places were taken. */
    'idea.rolesOpened': { ideaId: string; roleIds: string[] };
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
