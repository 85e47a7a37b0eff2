import type { TypedDocumentString } from '@cohortium/schema';
import { expect, type Page } from '@playwright/test';

/** Runs one of the web's operations as whoever is signed in on the page, past its buttons: to prepare a story, never to tell it. */
export async function ask<Result, Variables>(page: Page, document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Result> {
  const answer = await page.request.post('/graphql', { data: { documentId: document.__meta__.hash, variables } });
  const { data, errors }: { data?: Result; errors?: { message: string }[] } = await answer.json();
  if (!data) throw new Error(`${document.__meta__.name}: ${JSON.stringify(errors ?? answer.status())}`);
  return data;
}

/** Waits for what a job does after the answer: an e-mail, a notification. */
export async function eventually<Found>(look: () => Promise<Found | undefined>, what: string): Promise<Found> {
  let found: Found | undefined;
  await expect.poll(async () => (found = await look()) !== undefined, { message: what, timeout: 15_000 }).toBe(true);
  if (found === undefined) throw new Error(what);
  return found;
}
