import type { RestraintKind } from '@cohortium/contract';
import { createContext, use } from 'react';

/** Whom an act befalls. */
export interface Whom {
  readonly id: string;
  readonly name: string;
}
/** What someone reports. */
export type Reported = { readonly kind: 'MESSAGE' | 'QUESTION'; readonly id: string } | ({ readonly kind: 'PERSON' } & Whom);
/** Opens what is asked before moderating or reporting: beside the menus, which close. */
export interface Asking {
  restrain: (whom: Whom, restraint: RestraintKind) => void;
  report: (subject: Reported) => void;
}

export const AskingContext = createContext<Asking>({ restrain: () => undefined, report: () => undefined });
export const useAsking = (): Asking => use(AskingContext);
