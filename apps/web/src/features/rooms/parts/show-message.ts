import { createContext, use } from 'react';

/** Brings a message of the room's stream into sight, by its seq. */
export const ShowMessage = createContext<(seq: number) => Promise<void>>(() => Promise.resolve());
export const useShowMessage = (): ((seq: number) => Promise<void>) => use(ShowMessage);
