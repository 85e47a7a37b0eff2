import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { notFound } from '../../kernel/errors/domain-error.ts';
import { Installation } from '../../kernel/installation/installation.ts';
import { SignInService, type BegunSession, type Origin } from '../../features/identity/index.ts';

/** Who a newcomer can be with one click. */
export interface OfferedPersona {
  key: string;
  kind: 'MEMBER' | 'MANAGER' | 'ADMIN';
  name: string;
}

const kinds = { member: 'MEMBER', manager: 'MANAGER', admin: 'ADMIN' } as const;

/** Signing in without a password, in a demonstration only. Anywhere else all of it answers as if it did not exist. */
@Injectable()
export class PersonaService {
  constructor(
    private readonly db: Database,
    private readonly installation: Installation,
    private readonly signIn: SignInService,
  ) {}

  async list(): Promise<OfferedPersona[]> {
    if (!(await this.installation.isDemonstration())) return [];
    return (await personas()).map(({ slug, kind, name }) => ({ key: slug, kind: kinds[kind], name }));
  }

  /** Begins a session as a made-up person. @throws DomainError NOT_FOUND outside a demonstration, and for an unknown key. */
  async signInAs(key: string, origin: Origin): Promise<BegunSession> {
    if (!(await this.installation.isDemonstration())) throw notFound();
    const persona = (await personas()).find(({ slug }) => slug === key);
    const account = persona && (await this.db.one<{ id: string }>(sql`select id from account where email = ${persona.email}`));
    if (!account) throw notFound();
    return this.db.transaction(tx => this.signIn.begin(tx, account.id, origin));
  }
}

/** Fetched when first asked for: a production server never loads the made-up people. */
const personas = async () => (await import('../content/personas.ts')).personas;
