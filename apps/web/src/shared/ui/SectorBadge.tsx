import type { Sector } from '@cohortium/contract';
import { useT } from '../i18n/index.ts';
import classes from './SectorBadge.module.css';

/** A shape of its own for each sector, so that the colour never speaks alone. In a box of 16. */
const shapes: Readonly<Record<Sector, string>> = {
  CENTRAL_GOVERNMENT: 'M2 2h12v12H2z',
  LOCAL_GOVERNMENT: 'M8 1.5 15 14H1z',
  NON_PROFIT: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  PRIVATE: 'M8 .5 15.500 8 8 15.500.5 8z',
  ACADEMIA: 'M8 1l7 5.200-2.700 8.300H3.700L1 6.200z',
  INTERNATIONAL: 'M5.500 1h5v4.500H15v5h-4.500V15h-5v-4.500H1v-5h4.500z',
};

export const isSector = (value: string | null | undefined): value is Sector => typeof value === 'string' && value in shapes;

/** A sector by colour, shape and name; `short` leaves the name to the title and to screen readers. */
export function SectorBadge({ sector, short = false }: { sector: Sector; short?: boolean }) {
  const name = useT()(`sector.${sector}`);
  return (
    <span className={classes['badge']} data-sector={sector} title={short ? name : undefined}>
      <svg viewBox="0 0 16 16" width="11" height="11" aria-hidden focusable="false"><path d={shapes[sector]} fill="currentColor" /></svg>
      {short ? <span className="unseen">{name}</span> : <span className={classes['name']}>{name}</span>}
    </span>
  );
}
