import { useEffect, useSyncExternalStore } from 'react';
import { Name, useT } from '../../../shared/i18n/index.ts';
import type { SeenNetwork } from '../graph/network.ts';

/** What people are called, as it is told: asked for when it is looked at. */
export interface Whos {
  /** The name, or what stands for it until it is told. */
  readonly said: (person: number) => string;
  readonly isRefused: boolean;
}

/** Names of those who are looked at; whoever is not known yet is asked for. With `after`, only when one keeps looking for so many milliseconds. */
export function useWho(network: SeenNetwork, people: readonly number[], after = 0): Whos {
  const t = useT('network');
  useSyncExternalStore(network.names.onTold, network.names.version);
  const wanted = people.filter(person => network.nameOf(person) === null).map(network.idOf).join(' ');
  useEffect(() => {
    if (!wanted) return;
    const ask = () => network.names.want(wanted.split(' '));
    if (!after) return ask();
    const timer = setTimeout(ask, after);
    return () => clearTimeout(timer);
  }, [network, wanted, after]);
  const isRefused = network.names.isRefused();
  return { isRefused, said: person => network.nameOf(person) ?? t(isRefused ? 'who.refused' : 'who.coming') };
}

/** A person's name, or what stands for it. */
export function Who({ network, person, whos: { said } }: { network: SeenNetwork; person: number; whos: Whos }) {
  const name = network.nameOf(person);
  return name === null ? <em>{said(person)}</em> : <Name>{name}</Name>;
}
