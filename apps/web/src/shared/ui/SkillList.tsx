import { Name, useLanguage } from '../i18n/index.ts';
import { formatNumber } from '@cohortium/i18n';
import classes from './SkillList.module.css';

interface SkillListProps {
  skills: readonly { id: string; name: string }[];
  /** How many to show; the rest become a number. */
  show?: number;
  /** Ids that meet what the reader looks for: set off. */
  fitting?: ReadonlySet<string>;
}

/** Skills side by side, the first ones by name. */
export function SkillList({ skills, show = skills.length, fitting }: SkillListProps) {
  const language = useLanguage();
  const more = skills.length - show;
  return (
    <ul className={classes['list']}>
      {skills.slice(0, show).map(skill => (
        <li key={skill.id} className={classes['skill']} data-fits={fitting?.has(skill.id) || undefined}><Name>{skill.name}</Name></li>
      ))}
      {more > 0 && <li className={classes['more']}><bdi dir="ltr">+{formatNumber(more, language)}</bdi></li>}
    </ul>
  );
}
