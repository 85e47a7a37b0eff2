import type { Sector } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useT } from '../../../shared/i18n/index.ts';
import { SearchPicker, type Pickable } from '../../../shared/ui/SearchPicker.tsx';
import type { SeenNetwork } from '../graph/network.ts';
import { findQuery } from '../queries.ts';
import { useWho } from './Who.tsx';

/** Within what of the network names are searched. */
export interface Part {
  readonly programme?: string | undefined;
  readonly cohort?: string | undefined;
  readonly sector?: Sector | undefined;
  readonly organisation?: string | undefined;
}

interface PersonFinderProps {
  network: SeenNetwork;
  part: Part;
  label: string;
  placeholder?: string;
  person: number | undefined;
  onChange: (person: number | undefined) => void;
}

const none: readonly number[] = [];

/** Choosing one of the people in the picture by typing: the directory is asked, which forgives slips and counts what it tells. Without words, the nearest are offered. */
export function PersonFinder({ network, part, label, placeholder, person, onChange }: PersonFinderProps) {
  const t = useT('network');
  const client = useQueryClient();
  const { told } = network;
  const { said } = useWho(network, person === undefined ? none : [person]);
  const item = (place: number, name: string): Pickable => ({ id: network.idOf(place), name, hint: told.cohorts[told.cohortsOf[place]?.[0] ?? -1]?.name });
  const search = async (words: string): Promise<Pickable[]> => {
    if (!words.trim()) return network.nearest(12).map(place => item(place, network.nameOf(place) ?? ''));
    const { people } = await client.fetchQuery(findQuery(words, part)).catch(() => ({ people: { nodes: [] } }));
    network.names.learn(people.nodes);
    return people.nodes.flatMap(({ id, name }) => {
      const place = network.placeOf(id);
      return place === undefined ? [] : [item(place, name)];
    });
  };
  return <SearchPicker label={label} placeholder={placeholder ?? t('find.placeholder')} max={1} value={person === undefined ? [] : [item(person, said(person))]} search={search} onChange={([chosen]) => onChange(network.placeOf(chosen?.id))} />;
}
