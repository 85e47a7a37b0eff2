import { UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import classes from './WordsToUse.module.css';

interface WordsToUseProps {
  label: string;
  words: readonly string[];
  /** What a button is called for who does not see it. */
  name: (words: string) => string;
  onUse: (words: string) => void;
}

/** Sentences to begin from: a press puts one into the field. */
export function WordsToUse({ label, words, name, onUse }: WordsToUseProps) {
  const id = useId();
  if (!words.length) return null;
  return (
    <div className={classes['box']}>
      <p id={id} className={classes['label']}>{label}</p>
      <ul className={classes['list']} aria-labelledby={id}>
        {words.map(one => <li key={one}><UnstyledButton className={classes['words'] ?? ''} aria-label={name(one)} onClick={() => onUse(one)}><bdi>{one}</bdi></UnstyledButton></li>)}
      </ul>
    </div>
  );
}
