import { createContext, use } from 'react';

/** Brings a message of the room's stream into sight, by its seq. */
export const ShowMessage = createContext<(seq: number) => void>(() => undefined);
export const useShowMessage = (): ((seq: number) => void) => use(ShowMessage);
