import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

/** Every setting the server reads, as the environment gives it. */
const settings = z.object({
  /** Where PostgreSQL (18 or later) is; the role must own the database. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PORT: port.default(3000),
  HOST: z.string().default('0.0.0.0'),
  /** The address people type; links in e-mails begin with it, and Origin is compared with it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Production unless another is asked for: the others show sign-in links and run any document. */
  COHORTIUM_MODE: z.enum(['production', 'development', 'demonstration']).default('production'),
  NODE_ENV: z.string().default('development'),
  /** `smtp://user:password@host:587`; without it e-mails are only kept in the database (development, demonstration). */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Cohortium <cohortium@localhost>'),
  /** Set when several API nodes run; sockets then meet over Redis streams. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Folder for uploaded files. */
  FILES_DIR: z.string().default('.cohortium/files'),
  /** What the installation seals secrets with that must lie in the database; without it, one is made and kept in FILES_DIR. */
  SECRET_KEY: z.string().min(32).optional(),
  /** The built web app; served when it exists. */
  WEB_DIR: z.string().optional(),
  /** How many proxies stand in front and may set X-Forwarded-*. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(20),
  /** Messages an account may post in ten seconds. */
  POSTS_PER_TEN_SECONDS: z.coerce.number().int().min(1).max(1_000_000).default(40),
  /** A busy process gathers for at most so many milliseconds what it tells a room. */
  FRAMES_GATHER_MS: z.coerce.number().int().min(0).max(1000).default(40),
  /** `yes` lets members give calendars within this network, also without https: for demonstration and tests alone. */
  FEEDS_FROM_PRIVATE_NETWORKS: z.enum(['yes', 'no']).default('no'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type Settings = z.infer<typeof settings>;
type Name = keyof Settings;

/** What to write there instead. Values are never repeated: most of them hold a password. */
const remedies: Readonly<Record<Name, string>> = {
  DATABASE_URL: 'give the address of your PostgreSQL 18: postgres://user:password@host:5432/database',
  PORT: 'give a number up to 65535',
  HOST: 'give the address to listen on, such as 0.0.0.0',
  PUBLIC_URL: 'give the address people type, such as https://network.example.org; links in e-mails begin with it',
  COHORTIUM_MODE: 'it may be production, development or demonstration',
  NODE_ENV: 'give production on a server',
  SMTP_URL: 'give your mail server: smtp://user:password@host:587; invitations and links to sign in go by e-mail',
  MAIL_FROM: 'give the sender: Our network <network@example.org>',
  REDIS_URL: 'give redis://host:6379, or leave it out when one server runs',
  FILES_DIR: 'give a folder',
  SECRET_KEY: 'give 32 random characters or more, always the same, or leave it out: then one is made and kept in FILES_DIR',
  WEB_DIR: 'give the folder of the built web app',
  TRUSTED_PROXIES: 'give the number of proxies before the server, 0 to 5',
  DATABASE_POOL: 'give a number of connections, 1 to 200',
  POSTS_PER_TEN_SECONDS: 'give a number from 1 on',
  FRAMES_GATHER_MS: 'give a number of milliseconds, 0 to 1000',
  FEEDS_FROM_PRIVATE_NETWORKS: 'leave it out: yes is for demonstration and tests, never for a server of real people',
  LOG_LEVEL: 'it may be fatal, error, warn, info, debug, trace or silent',
};

/** Without these a server of real people looks well and loses every invitation. */
const inProduction = ['PUBLIC_URL', 'SMTP_URL'] as const;

/** Settings that are missing or wrong: one line for each, all at once. */
export class SettingsError extends Error {}

/** @throws SettingsError naming every setting that is missing or wrong, and what to write there. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  // Compose and service managers hand on what is not set as an empty text.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  const wrong = new Set(read.success ? [] : read.error.issues.map(issue => String(issue.path[0])));
  const production = given['NODE_ENV'] === 'production' || (given['COHORTIUM_MODE'] ?? 'production') === 'production';
  if (production) inProduction.filter(name => given[name] === undefined).forEach(name => wrong.add(name));
  if (production && given['FEEDS_FROM_PRIVATE_NETWORKS'] === 'yes') wrong.add('FEEDS_FROM_PRIVATE_NETWORKS');
  const lines = Object.entries(remedies).filter(([name]) => wrong.has(name)).map(([name, remedy]) => `${name} ${given[name] === undefined ? 'is missing' : 'cannot be used'}: ${remedy}.`);
  if (given['NODE_ENV'] === 'production' && read.data && read.data.COHORTIUM_MODE !== 'production') lines.push(notInProduction(read.data.COHORTIUM_MODE));
  if (!read.success || lines.length) throw new SettingsError(lines.join('\n'));
  return read.data;
}

const notInProduction = (mode: string): string =>
  `COHORTIUM_MODE is ${mode}, and NODE_ENV says production: ${mode} lets strangers do what production must not. Take COHORTIUM_MODE away, or NODE_ENV where this is no server of real people.`;
