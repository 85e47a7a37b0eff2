import type {} from '../../kernel/mail/templates.ts';

declare module '../../kernel/events/events.ts' {
  interface Events {
    /** An invitation waits to be mailed, for the first time or again. */
    'invitation.sent': { invitationId: string };
    'invitation.accepted': { invitationId: string; accountId: string };
  }
}

declare module '../../kernel/mail/templates.ts' {
  interface MailTemplates {
    invitation: { inviter: string; programme: string; place: string; days: number };
  }
}
