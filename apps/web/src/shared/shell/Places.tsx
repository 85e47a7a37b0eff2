import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { Logo } from '../ui/Logo.tsx';
import { places } from './places.ts';
import classes from './Places.module.css';

/** By place: `{ rooms: <UnreadRooms /> }`. */
export type PlaceMarks = Partial<Record<(typeof places)[number]['key'], ReactNode>>;

/** A bar under the thumb on a phone, a slim rail at the side of a desk: the same list, laid out by its style. */
export function Places({ marks = {} }: { marks?: PlaceMarks | undefined }) {
  const t = useT();
  return (
    <nav className={classes['places']} data-screen aria-label={t('shell.places')}>
      <div className={classes['rail']}>
        <Link to="/" className={classes['logo']} aria-label={t('shell.goHome')} tabIndex={-1}>
          <Logo stacked />
        </Link>
        <ul className={classes['list']}>
          {places.map(({ key, path, icon: Icon }) => (
            <li key={key}>
              <Link to={path} className={classes['place']} activeOptions={{ exact: path === '/' }}>
                <Icon size={24} stroke={1.6} aria-hidden />
                <span>{t(`place.${key}`)}</span>
                {marks[key]}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
