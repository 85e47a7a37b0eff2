import { UnstyledButton } from '@mantine/core';
import { useT } from '../../shared/i18n/index.ts';
import { ThingIcon } from '../../shared/things/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import type { Sign } from './mention-text.ts';
import { isThing, type Suggested } from './use-suggestions.ts';
import classes from './Suggestions.module.css';

interface SuggestionsProps {
  found: readonly Suggested[];
  sign: Sign | null;
  active: number;
  listId: string;
  optionId: (index: number) => string;
  choose: (one: Suggested) => void;
}

function Face({ one }: { one: Suggested }) {
  const t = useT();
  if (!isThing(one)) return <><Avatar id={one.id} name={one.name} src={one.avatarUrl} size={28} /><bdi>{one.name}</bdi></>;
  return (
    <>
      <span className={classes['kind']}><ThingIcon kind={one.kind} size={20} /></span>
      <span className={classes['thing']}>
        <bdi className={classes['title']} lang={one.lang ?? undefined}>{one.name}</bdi>
        <span className={classes['within']}>{t(`thing.${one.kind}`)}{one.within && <> · <bdi>{one.within}</bdi></>}</span>
      </span>
    </>
  );
}

/** Who or what may be meant, above the line that is typed; the focus stays in the text. */
export function Suggestions({ found, sign, active, listId, optionId, choose }: SuggestionsProps) {
  const t = useT('rooms');
  const of = sign === '#' ? 'link' : 'mention';
  return (
    <>
      <p role="status" className="unseen">{found.length > 0 && t(`${of}.found`, { count: found.length, number: found.length })}</p>
      {found.length > 0 && (
        <div id={listId} role="listbox" aria-label={t(`${of}.label`)} className={classes['list']}>
          {found.map((one, index) => (
            <UnstyledButton key={one.id} id={optionId(index)} role="option" tabIndex={-1} aria-selected={index === active} className={classes['option']} onPointerDown={event => event.preventDefault()} onClick={() => choose(one)}><Face one={one} /></UnstyledButton>
          ))}
        </div>
      )}
    </>
  );
}
