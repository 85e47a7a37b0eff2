import { formatNumber } from '@cohortium/i18n';
import { useReducedMotion } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { ThreadLoader } from '../../shared/ui/ThreadLoader.tsx';
import { groupBy } from './graph/grouping.ts';
import { endOfMonth, monthOf, sayMonth } from './graph/months.ts';
import type { SeenNetwork } from './graph/network.ts';
import { useBetween, useCircles } from './graph/use-beside.ts';
import { shortestWay } from './graph/ways.ts';
import type { NetworkSearch } from './network-search.ts';
import { BridgePanel } from './parts/BridgePanel.tsx';
import { Legend } from './parts/Legend.tsx';
import { NetworkTables } from './parts/NetworkTables.tsx';
import { PersonFinder } from './parts/PersonFinder.tsx';
import { PersonPanel } from './parts/PersonPanel.tsx';
import { Told } from './parts/Told.tsx';
import { TimeBar } from './parts/TimeBar.tsx';
import { WayPanel } from './parts/WayPanel.tsx';
import type { PictureHandle } from './picture/PictureView.tsx';
import { canDraw } from './picture/can-draw.ts';
import { partOf } from './queries.ts';
import { useMoment } from './use-moment.ts';
import classes from './NetworkPage.module.css';

const PictureView = lazy(() => import('./picture/PictureView.tsx').then(({ PictureView: component }) => ({ default: component })));

interface PeopleNetworkProps {
  network: SeenNetwork;
  search: NetworkSearch;
  change: (next: NetworkSearch) => void;
}

/** The network person by person: the picture or the tables, with who is looked at, the way between two, and who connects two groups. */
export function PeopleNetwork({ network, search, change }: PeopleNetworkProps) {
  const t = useT('network');
  const language = useLanguage();
  const picture = useRef<PictureHandle>(null);
  const [highlighted, setHighlighted] = useState<number[]>([]);
  const circles = useCircles(network, search.by === 'CIRCLE');
  // Until circles are worked out, colours stay what they are without a choice.
  const by = search.by === 'CIRCLE' && !circles ? 'COHORT' : (search.by ?? 'COHORT');
  const grouping = useMemo(() => groupBy(network, by, circles), [network, by, circles]);
  const part = partOf(search);
  const [first, last] = useMemo(() => [monthOf(network.told.ties.at[0] ?? Date.now() / 60_000), monthOf(Date.now() / 60_000)], [network]);
  const moment = useMoment({ by: 'months', first: first - 1, last, at: search.at, isCalm: useReducedMotion(), onFrame: step => picture.current?.moveTo(endOfMonth(step), true), onAt: at => change({ at }) });
  const minute = endOfMonth(moment.step);
  const ties = network.tiesBy(minute);

  const [person, to] = [network.placeOf(search.person), network.placeOf(search.to)];
  const [one, other] = [search.one, search.other].map(key => grouping.groups.find(group => group.key !== null && group.key === key));
  const way = useMemo(() => (person !== undefined && to !== undefined && person !== to ? shortestWay(network, person, to, ties) : undefined), [network, person, to, ties]);
  const side = useMemo(() => {
    const [here, there] = [one, other].map(group => (group ? grouping.groups.indexOf(group) : -1));
    return one && other && !moment.isPlaying ? Int8Array.from(grouping.of, group => (group === here ? 1 : group === there ? 2 : 0)) : undefined;
  }, [grouping, one, other, moment.isPlaying]);
  const between = useBetween(network, side, ties);
  const stress = useMemo(() => ({
    person, way, bridges: between?.bridges.map(bridge => bridge.person) ?? [], groups: between ? [one, other].flatMap(group => (group ? grouping.groups.indexOf(group) : [])) : highlighted,
  }), [person, way, between, one, other, grouping, highlighted]);

  const look = (who: number | undefined) => {
    change({ person: who === undefined ? undefined : network.idOf(who), to: undefined });
    if (who !== undefined) picture.current?.goTo([who]);
  };
  const summary = t('time.summary', { count: ties, number: formatNumber(ties, language) });
  const said = moment.step < first ? t('time.before') : sayMonth(moment.step, language);
  const { me } = network.told;
  const isDrawn = search.view !== 'table' && canDraw();
  return (
    <div className={classes['layout']}>
      <div>
        {search.view !== 'table' && !isDrawn && <p className={classes['notice']} role="status">{t('picture.cannot')}</p>}
        {isDrawn && (
          <Suspense fallback={<div className={classes['loading']}><ThreadLoader /></div>}>
            <PictureView ref={picture} network={network} grouping={grouping} stress={stress} minute={minute} isPlaying={moment.isPlaying} label={t('picture.label', { people: formatNumber(network.size, language), ties: formatNumber(ties, language) })} onPick={look} tell={pointed => <Told network={network} pointed={pointed} />} />
          </Suspense>
        )}
        <TimeBar first={first - 1} last={last} step={moment.step} said={said} summary={summary} isPlaying={moment.isPlaying} onPlay={moment.play} onStop={moment.stop} onStep={moment.set} />
        {isDrawn ? <Legend key={grouping.by} title={t(`colour.${grouping.by}`)} groups={grouping.groups} chosen={highlighted} onChoose={setHighlighted} note={grouping.by === 'CIRCLE' ? t('circle.why') : undefined} /> : <NetworkTables network={network} part={part} ties={ties} onPerson={look} />}
      </div>
      <aside className={classes['side']} aria-label={t('side')}>
        <PersonFinder network={network} part={part} label={t('find.label')} person={person} onChange={look} />
        {person !== undefined && !way && <PersonPanel key={person} network={network} person={person} ties={ties} onPerson={look} onWay={me >= 0 && me !== person ? () => change({ person: network.idOf(me), to: network.idOf(person) }) : undefined} />}
        <details open={to !== undefined || undefined}>
          <summary>{t('way.title')}</summary>
          <div className={classes['part']}>
            <WayPanel network={network} part={part} from={person} to={to} way={way} onPerson={look} onEnds={(from, end) => change({ person: from === undefined ? undefined : network.idOf(from), to: end === undefined ? undefined : network.idOf(end) })} />
          </div>
        </details>
        <details open={one !== undefined || other !== undefined || undefined}>
          <summary>{t('bridges.title')}</summary>
          <div className={classes['part']}>
            <BridgePanel network={network} grouping={grouping} one={one} other={other} between={between} onPerson={look} onGroups={(here, there) => change({ one: here, other: there })} />
          </div>
        </details>
      </aside>
    </div>
  );
}
