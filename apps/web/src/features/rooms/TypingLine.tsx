import { useT } from '../../shared/i18n/index.ts';
import type { Person } from './room-session.ts';
import classes from './Composer.module.css';

/** Who is writing; a place is always kept for it, so that nothing moves. Not announced: a screen reader hears what is said, not that it will be. */
export function TypingLine({ typists, people }: { typists: readonly string[]; people: ReadonlyMap<string, Person> }) {
  const t = useT('rooms');
  const names = typists.map(id => people.get(id)?.name).filter(name => name !== undefined);
  const [first = '', second = ''] = names;
  return (
    <p className={classes['typing']}>
      {names.length === 1 && t('typing.one', { first })}
      {names.length === 2 && t('typing.two', { first, second })}
      {names.length > 2 && t('typing.several')}
    </p>
  );
}
