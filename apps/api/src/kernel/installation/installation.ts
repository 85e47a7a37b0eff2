import { Injectable } from '@nestjs/common';
import { Field, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Config } from '../config/config.ts';
import { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';

const Mode = { PRODUCTION: 'PRODUCTION', DEVELOPMENT: 'DEVELOPMENT', DEMONSTRATION: 'DEMONSTRATION' } as const;
registerEnumType(Mode, { name: 'InstallationMode', description: 'How this server was started.' });
const modes = { production: 'PRODUCTION', development: 'DEVELOPMENT', demonstration: 'DEMONSTRATION' } as const;

@ObjectType('Installation', { description: 'This server and its database, as anyone may know them.' })
export class InstallationType {
  @Field(() => String)
  name: string;
  @Field(() => Mode)
  mode: keyof typeof Mode;
  @Field(() => Boolean, { description: 'Made-up people and content, and a server that signs in as them with one click. Both the server and the database must say so.' })
  demonstration: boolean;
  @Field(() => Boolean, { description: 'Whether e-mails are kept to be read at /mail instead of being sent.' })
  catchesMail: boolean;
}

/** What is known of the installation as a whole. */
@Injectable()
export class Installation {
  constructor(
    private readonly config: Config,
    private readonly db: Database,
  ) {}

  async name(): Promise<string> {
    return (await this.row()).name;
  }

  /** A demonstration needs both: a server started as one, and a database filled as one. Production never is. */
  async isDemonstration(): Promise<boolean> {
    return this.config.mode === 'demonstration' && (await this.row()).demonstration;
  }

  async describe(): Promise<InstallationType> {
    const { name, demonstration } = await this.row();
    const { mode, smtpUrl } = this.config;
    return { name, mode: modes[mode], demonstration: mode === 'demonstration' && demonstration, catchesMail: mode !== 'production' && !smtpUrl };
  }

  private async row(): Promise<{ name: string; demonstration: boolean }> {
    return (await this.db.one<{ name: string; demonstration: boolean }>(sql`select name, demonstration from installation`)) ?? { name: 'Cohortium', demonstration: false };
  }
}

@Resolver(() => InstallationType)
export class InstallationResolver {
  constructor(private readonly installations: Installation) {}

  @Query(() => InstallationType, { description: 'This server, for anyone.' })
  installation(): Promise<InstallationType> {
    return this.installations.describe();
  }
}
