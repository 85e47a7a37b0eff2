import type { NetworkGrouping, NetworkGroups } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { useReducedMotion } from '@mantine/hooks';
import { lazy, Suspense, useMemo } from 'react';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { ThreadLoader } from '../../shared/ui/ThreadLoader.tsx';
import { coloursOf } from './graph/grouping.ts';
import type { NetworkSearch } from './network-search.ts';
import { GroupTables } from './parts/GroupTables.tsx';
import { TimeBar } from './parts/TimeBar.tsx';
import { useGroupName } from './parts/use-group-name.ts';
import { canDraw } from './picture/can-draw.ts';
import { bondsOf, linesAtOnce, tiesUntil } from './picture/groups-look.ts';
import { useMoment } from './use-moment.ts';
import classes from './NetworkPage.module.css';

const GroupsView = lazy(() => import('./picture/GroupsView.tsx').then(({ GroupsView: component }) => ({ default: component })));

interface GroupsNetworkProps {
  groups: NetworkGroups;
  by: NetworkGrouping;
  search: NetworkSearch;
  change: (next: NetworkSearch) => void;
}

const partOf = { COHORT: 'cohort', SECTOR: 'sector', ORGANISATION: 'organisation' } as const satisfies Record<NetworkGrouping, keyof NetworkSearch>;

/** A network of too many people to draw, as its groups: each opens. */
export function GroupsNetwork({ groups, by, search, change }: GroupsNetworkProps) {
  const t = useT('network');
  const language = useLanguage();
  const nameOf = useGroupName();
  const names = groups.groups.map(group => (group.key === null && group.merged > 1 ? t('group.rest', { count: group.merged, number: formatNumber(group.merged, language) }) : nameOf(group)));
  const bonds = useMemo(() => bondsOf(groups), [groups]);
  const colours = useMemo(() => coloursOf(by, groups.groups.map(({ key }) => key), true), [groups, by]);
  const now = new Date().getUTCFullYear();
  const first = groups.ties.reduce((least, [, , year]) => Math.min(least, year), now);
  const moment = useMoment({ by: 'years', first: first - 1, last: now, at: search.at, isCalm: useReducedMotion(), onFrame: () => undefined, onAt: at => change({ at }) });
  const ties = bonds.reduce((sum, bond) => sum + tiesUntil(bond, moment.step), 0);
  const open = (place: number) => {
    const key = groups.groups[place]?.key;
    if (key) change({ [partOf[by]]: key, at: undefined });
  };
  const isDrawn = search.view !== 'table' && canDraw();
  const summary = t('time.summary', { count: ties, number: formatNumber(ties, language) });
  return (
    <>
      <p className={classes['notice']}>{t('group.why')}{isDrawn && bonds.length > linesAtOnce && <> {t('group.strongest', { number: formatNumber(linesAtOnce, language) })}</>}{search.view !== 'table' && !isDrawn && <> {t('picture.cannot')}</>}</p>
      {isDrawn && (
        <Suspense fallback={<div className={classes['loading']}><ThreadLoader /></div>}>
          <GroupsView groups={groups} bonds={bonds} names={names} colours={colours} year={moment.step} label={t('picture.groups', { number: formatNumber(groups.groups.length, language) })} onOpen={open} />
        </Suspense>
      )}
      <TimeBar first={first - 1} last={now} step={moment.step} said={String(moment.step)} summary={summary} isPlaying={moment.isPlaying} onPlay={moment.play} onStop={moment.stop} onStep={moment.set} />
      <GroupTables groups={groups} bonds={bonds} names={names} year={moment.step} onOpen={open} />
    </>
  );
}
