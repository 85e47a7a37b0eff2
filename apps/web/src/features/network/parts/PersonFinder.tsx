import { fold } from '@cohortium/contract';
import { SearchPicker, type Pickable } from '../../../shared/ui/SearchPicker.tsx';
import type { SeenNetwork } from '../graph/network.ts';

const offered = 12;

interface PersonFinderProps {
  network: SeenNetwork;
  label: string;
  placeholder?: string;
  person: number | undefined;
  onChange: (person: number | undefined) => void;
}

/** Choosing one of the people in the picture by typing. */
export function PersonFinder({ network, label, placeholder, person, onChange }: PersonFinderProps) {
  const { told } = network;
  const item = (place: number): Pickable => ({ id: network.idOf(place), name: network.nameOf(place), hint: told.cohorts[told.cohortsOf[place]?.[0] ?? -1]?.name });
  const search = (words: string): Promise<Pickable[]> => {
    const parts = fold(words).split(/\s+/).filter(Boolean);
    const found: Pickable[] = [];
    for (let place = 0; place < network.size && found.length < offered; place++) if (parts.every(part => network.searched[place]?.includes(part))) found.push(item(place));
    return Promise.resolve(found);
  };
  return <SearchPicker label={label} {...(placeholder && { placeholder })} max={1} value={person === undefined ? [] : [item(person)]} search={search} onChange={([chosen]) => onChange(network.placeOf(chosen?.id))} />;
}
