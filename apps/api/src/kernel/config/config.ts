import { readSettings } from './settings.ts';

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
  readonly secretKey: string | undefined;
  readonly webDir: string | undefined;
  readonly trustedProxies: number;
  readonly databasePool: number;
  readonly postsPerTenSeconds: number;
  readonly framesGatherMs: number;
  readonly feedsFromPrivateNetworks: boolean;
  readonly logLevel: string;
  readonly #publicUrl: string | undefined;

  /** @throws SettingsError with one line for each setting that is missing or wrong. */
  constructor(env: Readonly<Record<string, string | undefined>>) {
    const values = readSettings(env);
    this.mode = values.COHORTIUM_MODE;
    this.databaseUrl = values.DATABASE_URL;
    this.port = values.PORT;
    this.host = values.HOST;
    this.smtpUrl = values.SMTP_URL;
    this.mailFrom = values.MAIL_FROM;
    this.redisUrl = values.REDIS_URL;
    this.filesDir = values.FILES_DIR;
    this.secretKey = values.SECRET_KEY;
    this.webDir = values.WEB_DIR;
    this.trustedProxies = values.TRUSTED_PROXIES;
    this.databasePool = values.DATABASE_POOL;
    this.postsPerTenSeconds = values.POSTS_PER_TEN_SECONDS;
    this.framesGatherMs = values.FRAMES_GATHER_MS;
    this.feedsFromPrivateNetworks = values.FEEDS_FROM_PRIVATE_NETWORKS === 'yes';
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
