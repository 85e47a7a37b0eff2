import type { MetKind } from '@cohortium/contract';

/** Where two people met: `{ kind: 'SESSION', id, text: title }`. */
export interface Met {
  kind: MetKind;
  id?: string;
  text?: string;
}
