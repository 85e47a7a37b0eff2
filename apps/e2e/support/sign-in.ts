import { CaughtMailDocument, CaughtMailsDocument, InstallationDocument, RedeemMagicLinkDocument, RequestMagicLinkDocument, SignInAsPersonaDocument, type PersonaKind } from '@cohortium/schema';
import type { Page } from '@playwright/test';
import { ask, eventually } from './api.ts';

/** The link in the newest e-mail to this address that came after the given moment. */
export async function linkFor(page: Page, address: string, since: Date): Promise<URL> {
  return eventually(async () => {
    const { caughtMails } = await ask(page, CaughtMailsDocument, { first: 24 });
    const mail = caughtMails.nodes.find(({ recipient, caughtAt }) => recipient.includes(address) && new Date(caughtAt) >= since);
    if (!mail) return undefined;
    const { caughtMail } = await ask(page, CaughtMailDocument, { id: mail.id });
    const link = /https?:\/\/\S+\?token=[\w-]+\S*/.exec(caughtMail.text)?.[0];
    return link ? new URL(link) : undefined;
  }, `an e-mail with a link to ${address}`);
}

/** Signs in anyone at all on this page's browser, as they would themselves: by the link that is mailed to them. */
export async function signInByLink(page: Page, address: string): Promise<void> {
  const since = new Date(Date.now() - 1_000);
  await ask(page, RequestMagicLinkDocument, { email: address });
  const token = (await linkFor(page, address, since)).searchParams.get('token') ?? '';
  await ask(page, RedeemMagicLinkDocument, { token });
}

/** Signs in with one click, as the demonstration offers: a member, a programme manager, or the installation's admin. */
export async function signInAs(page: Page, kind: PersonaKind): Promise<void> {
  const { personas } = await ask(page, InstallationDocument, {});
  const persona = personas.find(offered => offered.kind === kind);
  if (!persona) throw new Error(`The demonstration offers no ${kind}`);
  await ask(page, SignInAsPersonaDocument, { key: persona.key });
}
