/** Links are asked for by address, not by account: asking costs and answers the same whoever it is; the job looks the address up. */
declare module '../../kernel/events/events.ts' {
  interface Events {
    /** `next` is a path of this site, to which the link leads on. */
    'identity.linkRequested': { purpose: 'MAGIC_LINK' | 'PASSWORD_RESET'; email: string; next?: string };
    'identity.emailChangeRequested': { accountId: string; email: string };
  }
}

export {};
