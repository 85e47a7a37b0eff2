/** Links are asked for by address, not by account: asking costs and answers the same whoever it is; the job looks the address up. */
declare module '../../kernel/events/events.ts' {
  interface Events {
    'identity.linkRequested': { purpose: 'MAGIC_LINK' | 'PASSWORD_RESET'; email: string };
    'identity.emailChangeRequested': { accountId: string; email: string };
  }
}

export {};
