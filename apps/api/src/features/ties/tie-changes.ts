import type { Transaction } from '../../kernel/database/database.ts';
import type { Pair } from './pair.ts';

type Listener = (tx: Transaction, pair: Pair) => Promise<void>;
const listeners = new Map<string, Listener>();

/** What must stand to a tie in the very moment it changes (what two people say to each other closes with it): called in the transaction that changes it, under the pair's lock. One a name. */
export const onTieChange = (name: string, listener: Listener): void => void listeners.set(name, listener);

/** Connected, parted, blocked or unblocked: whoever changes it says so, before the commit. */
export async function tieChanged(tx: Transaction, pair: Pair): Promise<void> {
  for (const listener of listeners.values()) await listener(tx, pair);
}
