import type {} from '../../kernel/mail/templates.ts';

declare module '../../kernel/events/events.ts' {
  interface Events {
    /** What happened to a talk, for the one who did not do it. `version` is the talk's after it. */
    'talk.changed': { talkId: string; version: number; change: 'OFFERED' | 'OTHERS_ASKED' | 'AGREED' | 'CANCELLED'; byId: string };
    /** What both calendars are to learn; `sequence` counts it. Something later makes it void. */
    'talk.told': { talkId: string; memberId: string; sequence: number };
    /** It begins soon. */
    'talk.soon': { talkId: string; version: number };
  }
}
declare module '../../kernel/mail/templates.ts' {
  interface MailTemplates {
    talkAgreed: { name: string; when: string };
    talkMoved: { name: string; when: string };
    talkCancelled: { name: string; when: string };
  }
}
