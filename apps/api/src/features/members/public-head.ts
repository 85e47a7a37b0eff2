import { Injectable, type OnModuleInit } from '@nestjs/common';
import { anonymous } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { PageHeads } from '../../kernel/http/page-heads.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MemberReader } from './member.reader.ts';

const leaf = (field: string): Selection => ({ field, key: field, args: {}, below: [] });
const asked: Selection = { ...leaf('publicProfile'), below: [leaf('name'), leaf('headline')] };

/** The head of a public profile: what visitors see of it anyway. */
@Injectable()
export class PublicHead implements OnModuleInit {
  constructor(
    private readonly heads: PageHeads,
    private readonly reader: MemberReader,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.heads.add('/people/', async (id, locale) => {
      const { name, headline } = await this.reader.requirePublic(anonymous(this.clock.now(), locale), id, asked);
      return { title: String(name), description: typeof headline === 'string' ? headline : null };
    });
  }
}
