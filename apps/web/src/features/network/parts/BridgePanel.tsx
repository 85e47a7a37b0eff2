import { Select } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import type { Between } from '../graph/bridges.ts';
import type { Group, Grouping } from '../graph/grouping.ts';
import type { SeenNetwork } from '../graph/network.ts';
import { useGroupName } from './use-group-name.ts';
import { useWho, Who } from './Who.tsx';
import classes from './Parts.module.css';

interface BridgePanelProps {
  network: SeenNetwork;
  grouping: Grouping;
  one: Group | undefined;
  other: Group | undefined;
  between: Between | undefined;
  onGroups: (one: string | undefined, other: string | undefined) => void;
  onPerson: (person: number) => void;
}

/** Who connects two groups: over whom the shortest ways between them lead. */
export function BridgePanel({ network, grouping, one, other, between, onGroups, onPerson }: BridgePanelProps) {
  const t = useT('network');
  const nameOf = useGroupName();
  const options = (not: Group | undefined) => grouping.groups.flatMap(group => (group.key === null || group === not ? [] : [{ value: group.key, label: nameOf(group) }]));
  return (
    <>
      <Select label={t('bridges.one')} searchable clearable data={options(other)} value={one?.key ?? null} onChange={key => onGroups(key ?? undefined, other?.key ?? undefined)} nothingFoundMessage={t('bridges.noGroup')} />
      <Select label={t('bridges.other')} searchable clearable data={options(one)} value={other?.key ?? null} onChange={key => onGroups(one?.key ?? undefined, key ?? undefined)} nothingFoundMessage={t('bridges.noGroup')} />
      <div role="status">{one && other && (between ? <Bridges network={network} between={between} names={[nameOf(one), nameOf(other)]} onPerson={onPerson} /> : <p className={classes['soft']}>{t('bridges.working')}</p>)}</div>
    </>
  );
}

function Bridges({ network, between, names, onPerson }: { network: SeenNetwork; between: Between; names: [string, string]; onPerson: (person: number) => void }) {
  const t = useT('network');
  const language = useLanguage();
  const number = (value: number): string => formatNumber(value, language);
  const [one, other] = names;
  const whos = useWho(network, between.bridges.map(({ person }) => person));
  if (!between.pairs) return <p className={classes['soft']}>{t('bridges.none')}</p>;
  return (
    <>
      <p>{between.direct ? t('bridges.direct', { count: between.direct, number: number(between.direct) }) : t('bridges.noneDirect')}</p>
      {between.bridges.length === 0 && <p className={classes['soft']}>{t('bridges.nobody')}</p>}
      <ol className={classes['list']}>
        {between.bridges.map(({ person, share, toOne, toOther }) => (
          <li key={person}>
            <button type="button" className={classes['link']} onClick={() => onPerson(person)}><Who network={network} person={person} whos={whos} /></button>
            <span className={classes['soft']}>{t('bridges.share', { percent: number(Math.max(1, Math.round(share * 100))) })} · {t('bridges.knows', { one, other, toOne: number(toOne), toOther: number(toOther) })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
