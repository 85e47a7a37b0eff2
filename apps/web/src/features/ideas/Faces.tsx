import { Avatar } from '../../shared/ui/Avatar.tsx';
import classes from './Faces.module.css';

interface Face {
  id: string;
  name: string;
  avatarUrl?: string | null;
  cohorts?: readonly { id: string }[];
}

/** A few people side by side. Decoration: say beside it how many they are. */
export function Faces({ people, size = 28, show = 5 }: { people: readonly Face[]; size?: number; show?: number }) {
  return (
    <span className={classes['faces']} aria-hidden>
      {people.slice(0, show).map(person => <Avatar key={person.id} id={person.id} name={person.name} src={person.avatarUrl} size={size} cohortId={person.cohorts?.[0]?.id} />)}
    </span>
  );
}
