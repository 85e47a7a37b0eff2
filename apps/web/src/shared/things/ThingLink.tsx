import type { ThingKind } from '@cohortium/contract';
import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { OwnLink } from '../ui/OwnLink.tsx';
import { ThingIcon } from './ThingIcon.tsx';
import { useThing } from './things.ts';
import classes from './ThingLink.module.css';

interface ThingLinkProps {
  href: string;
  /** Where the thing stands, by its address alone. */
  path: string;
  kind: ThingKind;
  /** What was typed; nothing where only the sign was. */
  children: ReactNode;
}

/** A link to a thing by its title, as this reader may know it; to who may not, and until it is known, what was typed. */
export function ThingLink({ href, path, kind, children }: ThingLinkProps) {
  const t = useT();
  const thing = useThing(path);
  if (!thing) return <span className={classes['typed']}>{children ?? t(`thing.${kind}`)}</span>;
  return (
    <OwnLink href={href} className={classes['link']}>
      <ThingIcon kind={kind} />
      <span className="unseen">{t(`thing.${kind}`)}: </span>
      <bdi lang={thing.lang ?? undefined}>{thing.title}</bdi>
    </OwnLink>
  );
}
