import { createContext, use } from 'react';

/** Who is signed in, as far as every page needs to know. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly isAdmin: boolean;
  /** Programmes whose office the viewer belongs to; each has a page at /staff/<slug>. */
  readonly staffOf: readonly { slug: string; name: string }[];
}

export const ViewerContext = createContext<Viewer | null>(null);

/** The person signed in, or null for a visitor. */
export const useViewer = (): Viewer | null => use(ViewerContext);
