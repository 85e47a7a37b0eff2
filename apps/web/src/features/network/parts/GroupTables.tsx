import type { NetworkGroups } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { Name, useLanguage, useT } from '../../../shared/i18n/index.ts';
import { tiesUntil, type Bond } from '../picture/groups-look.ts';
import { Rows } from './NetworkTables.tsx';
import classes from './Parts.module.css';

interface GroupTablesProps {
  groups: NetworkGroups;
  bonds: readonly Bond[];
  names: readonly string[];
  year: number;
  onOpen: (place: number) => void;
}

/** Groups and what runs between them, as rows. */
export function GroupTables({ groups: { groups }, bonds, names, year, onOpen }: GroupTablesProps) {
  const t = useT('network');
  const language = useLanguage();
  const number = (value: number): string => formatNumber(value, language);
  const within = (place: number): number => bonds.reduce((sum, bond) => sum + (bond.a === place && bond.b === place ? tiesUntil(bond, year) : 0), 0);
  const across = (place: number): number => bonds.reduce((sum, bond) => sum + (bond.a !== bond.b && (bond.a === place || bond.b === place) ? tiesUntil(bond, year) : 0), 0);
  const pairs = bonds.filter(({ a, b }) => a !== b).map(bond => ({ bond, ties: tiesUntil(bond, year) })).filter(({ ties }) => ties > 0).toSorted((one, other) => other.ties - one.ties);
  return (
    <div className={classes['tables']}>
      <Rows caption={t('group.title')} count={groups.length} head={[t('group.name'), t('group.people'), t('group.within'), t('group.across')]}>
        {shown => groups.slice(0, shown).map(({ key, people }, place) => (
          <tr key={place}>
            <th scope="row">{key === null ? names[place] : <button type="button" className={classes['link']} onClick={() => onOpen(place)}><Name>{names[place] ?? ''}</Name></button>}</th>
            <td>{number(people)}</td>
            <td>{number(within(place))}</td>
            <td>{number(across(place))}</td>
          </tr>
        ))}
      </Rows>
      <Rows caption={t('group.between')} count={pairs.length} head={[t('group.one'), t('group.other'), t('table.ties')]}>
        {shown => pairs.slice(0, shown).map(({ bond: { a, b }, ties }) => (
          <tr key={`${a} ${b}`}>
            <td><Name>{names[a] ?? ''}</Name></td>
            <td><Name>{names[b] ?? ''}</Name></td>
            <td>{number(ties)}</td>
          </tr>
        ))}
      </Rows>
    </div>
  );
}
