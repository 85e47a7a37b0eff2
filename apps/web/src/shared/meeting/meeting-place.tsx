import type { MetKind } from '@cohortium/contract';
import { createContext, useContext, type ReactNode } from 'react';

/** Where two people met: `{ kind: 'SESSION', id, text: title }`. */
export interface Met {
  kind: MetKind;
  id?: string;
  text?: string;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The place from which a person's page was opened. It is told to that page alone and stands in no address that is passed on. */
    met?: Met;
  }
}

const Place = createContext<Met | undefined>(undefined);

/** All within is about people at one place, a session or an idea: whoever connects with them here met them there. */
export function MeetingPlace({ at, children }: { at: Met | undefined; children: ReactNode }) {
  return <Place value={at}>{children}</Place>;
}

export const useMeetingPlace = (): Met | undefined => useContext(Place);

/** For links to a person: `<PlainLink to="/people/$id" {...useMeetingLink()}>` takes the place along to their page. */
export function useMeetingLink(): { state?: { met: Met } } {
  const met = useMeetingPlace();
  return met ? { state: { met } } : {};
}
