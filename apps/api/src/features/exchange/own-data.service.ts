import { Injectable } from '@nestjs/common';
import { Audit } from '../../kernel/audit/audit.ts';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database } from '../../kernel/database/database.ts';
import { meOf, ownParts } from '../../kernel/export/own-data.ts';
import { snapshot } from '../../kernel/export/streamed.ts';
import { Attempts } from '../../kernel/limits/attempts.ts';

/** All that is kept of a person, for that person. */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly audit: Audit,
  ) {}

  /** The file, piece by piece. @throws DomainError RATE_LIMITED after ten an hour. */
  async open(actor: SignedIn): Promise<AsyncGenerator<string>> {
    await this.attempts.count({ act: 'own data', subject: actor.accountId, attempts: 10, seconds: 3600 });
    await this.db.transaction(tx => this.audit.write(tx, { by: actor.accountId, act: 'OWN_DATA_EXPORTED', subject: { kind: 'ACCOUNT', id: actor.accountId } }));
    const madeAt = this.clock.now().toISOString();
    return snapshot(this.db, async function* pieces(rows) {
      yield `{\n"madeAt": ${JSON.stringify(madeAt)}`;
      for (const part of ownParts()) {
        yield `,\n${JSON.stringify(part.name)}: [`;
        let before = '\n';
        for await (const found of rows<{ row: object }>(part.rows(actor, meOf(actor)))) {
          yield before + found.map(({ row }) => JSON.stringify(row)).join(',\n');
          before = ',\n';
        }
        yield '\n]';
      }
      yield '\n}\n';
    });
  }
}
