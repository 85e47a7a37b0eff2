import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/database.ts';

/** Whose session begins. `emailProven` says whether the owner of the address has shown that it is theirs. */
export interface SigningIn {
  readonly accountId: string;
  readonly email: string;
  readonly emailProven: boolean;
}

type Hook = (tx: Transaction, who: SigningIn) => Promise<void>;

/** What features above do in the very transaction that begins a session (an invitation is accepted by signing in). */
@Injectable()
export class SignInHooks {
  readonly #hooks: Hook[] = [];

  add(hook: Hook): void {
    this.#hooks.push(hook);
  }

  async run(tx: Transaction, who: SigningIn): Promise<void> {
    for (const hook of this.#hooks) await hook(tx, who);
  }
}
