import { isLikeEmail } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { hash, verify, type Options } from '@node-rs/argon2';
import { badField } from '../../kernel/errors/domain-error.ts';
import { newToken } from './token.ts';

/** Argon2id, which is the library's own choice. About 40 ms on one core and 19 MiB: OWASP's floor, four at a time (libuv's threads), so that a storm of tries starves nobody. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Passwords as Argon2id. */
@Injectable()
export class Passwords {
  #decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return hash(password, cost);
  }

  /** Whether it is the one. Where there is none, a decoy is verified instead: the time tells nothing. */
  async verify(kept: string | null | undefined, password: string): Promise<boolean> {
    this.#decoy ??= this.hash(newToken());
    const right = await verify(kept ?? (await this.#decoy), password);
    return right && kept != null;
  }

  /** @throws DomainError BAD_INPUT when the password is no more than its owner's address. */
  requireUnlike(password: string, email: string): void {
    if (isLikeEmail(password, email)) throw badField('password', 'identity:error.passwordIsEmail');
  }
}
