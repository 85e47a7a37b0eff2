import { createContext, use } from 'react';

/** Who is signed in, as far as every page needs to know. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly isAdmin: boolean;
  /** Language of the interface that the account keeps. */
  readonly locale: string;
  /** Whether the first profile was finished; until then the way leads there. */
  readonly profileDone: boolean;
}

export const ViewerContext = createContext<Viewer | null>(null);

/** The person signed in, or null for a visitor. */
export const useViewer = (): Viewer | null => use(ViewerContext);
