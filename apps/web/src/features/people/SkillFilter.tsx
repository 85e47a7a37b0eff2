import { useQuery } from '@tanstack/react-query';
import { SearchPicker, type Pickable } from '../../shared/ui/SearchPicker.tsx';
import { findSkills, skillsQuery } from './queries.ts';

/** Skills chosen by typing; those that came in the address are named by the server. */
export function SkillFilter({ label, ids, onChange }: { label: string; ids: readonly string[]; onChange: (ids: string[]) => void }) {
  const { data } = useQuery({ ...skillsQuery(ids), enabled: ids.length > 0, placeholderData: before => before });
  const value: Pickable[] = ids.flatMap(id => data?.skills.find(skill => skill.id === id) ?? []);
  return <SearchPicker label={label} value={value} max={20} search={findSkills} onChange={skills => onChange(skills.map(skill => skill.id))} />;
}
