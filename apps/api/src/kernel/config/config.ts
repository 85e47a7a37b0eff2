import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

const environment = z.object({
  /** Where PostgreSQL (18 or later) is; the role must own the database. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PORT: port.default(3000),
  HOST: z.string().default('0.0.0.0'),
  /** The address people type; links in e-mails begin with it, and Origin is compared with it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Production unless another is asked for: the others show sign-in links and run any document. */
  COHORTIUM_MODE: z.enum(['production', 'development', 'demonstration']).optional(),
  NODE_ENV: z.string().default('development'),
  /** `smtp://user:password@host:587`; without it e-mails are only kept in the database (development, demonstration). */
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Cohortium <cohortium@localhost>'),
  /** Set when several API nodes run; sockets then meet over Redis streams. */
  REDIS_URL: z.string().optional(),
  /** Folder for uploaded files. */
  FILES_DIR: z.string().default('.cohortium/files'),
  /** The built web app; served when it exists. */
  WEB_DIR: z.string().optional(),
  /** How many proxies stand in front and may set X-Forwarded-*. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(20),
  /** Messages an account may post in ten seconds. */
  POSTS_PER_TEN_SECONDS: z.coerce.number().int().min(1).max(1_000_000).default(40),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** The settings of one running server; made once at boot from the environment. */
export class Config {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  readonly mode: 'production' | 'development' | 'demonstration';
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly redisUrl: string | undefined;
  readonly filesDir: string;
  readonly webDir: string | undefined;
  readonly trustedProxies: number;
  readonly databasePool: number;
  readonly postsPerTenSeconds: number;
  readonly logLevel: string;
  readonly #publicUrl: string | undefined;

  /** @throws Error with one line for each setting that is missing or wrong. */
  constructor(env: Record<string, string | undefined>) {
    const read = environment.safeParse(env);
    if (!read.success) throw new Error(read.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
    const values = read.data;
    this.mode = values.COHORTIUM_MODE ?? 'production';
    if (this.mode === 'demonstration' && values.NODE_ENV === 'production') {
      throw new Error('COHORTIUM_MODE: demonstration signs people in without a password; it cannot run with NODE_ENV=production');
    }
    this.databaseUrl = values.DATABASE_URL;
    this.port = values.PORT;
    this.host = values.HOST;
    this.smtpUrl = values.SMTP_URL;
    this.mailFrom = values.MAIL_FROM;
    this.redisUrl = values.REDIS_URL;
    this.filesDir = values.FILES_DIR;
    this.webDir = values.WEB_DIR;
    this.trustedProxies = values.TRUSTED_PROXIES;
    this.databasePool = values.DATABASE_POOL;
    this.postsPerTenSeconds = values.POSTS_PER_TEN_SECONDS;
    this.logLevel = values.LOG_LEVEL;
    this.#publicUrl = values.PUBLIC_URL;
  }

  get publicUrl(): string {
    return (this.#publicUrl ?? `http://localhost:${this.port}`).replace(/\/$/, '');
  }

  /** Cookies carry `Secure` and the `__Host-` prefix under https. */
  get secure(): boolean {
    return this.publicUrl.startsWith('https:');
  }
}
