import { sql } from '../src/kernel/database/sql.ts';
import { database, jobsDone } from './server.ts';

interface CaughtMail {
  subject: string;
  text: string;
  html: string;
  locale: string;
}

/** What was mailed to an address, oldest first, once all jobs are done. */
export async function mailsTo(email: string): Promise<CaughtMail[]> {
  await jobsDone();
  return database().query<CaughtMail>(sql`select subject, text, html, locale from caught_mail where recipient = ${email} order by caught_at, id`);
}

/** The token of the newest link mailed to an address. */
export async function tokenMailedTo(email: string): Promise<string> {
  const token = /[?&]token=([\w-]+)/.exec((await mailsTo(email)).findLast(mail => mail.text.includes('token='))?.text ?? '')?.[1];
  if (!token) throw new Error(`No link was mailed to ${email}`);
  return token;
}
