import { useT } from '../../shared/i18n/index.ts';
import { isGap, useGroupName, useTold, type Table } from './told.ts';
import classes from './Insights.module.css';

/** Who knows whom: a cell for each pair of groups, shaded by how it stands beside chance; a gap says so in words too. */
export function GroupTable({ table: { kind, groups, cells } }: { table: Table }) {
  const t = useT('insights');
  const nameOf = useGroupName();
  const { short, number } = useTold();
  const cellAt = (one: number, other: number) => cells.find(cell => cell.one === Math.min(one, other) && cell.other === Math.max(one, other));
  if (groups.length === 0) return <p className={classes['soft']}>{t('tables.none')}</p>;
  return (
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label={t(`tables.${kind}`)}>
      <table className={classes['matrix']}>
        <caption>{t('tables.caption')}</caption>
        <thead><tr><th scope="col"><span className="unseen">{t('column.one')}</span></th>{groups.map(group => <th key={group.keys.join()} scope="col"><bdi>{nameOf(group)}</bdi></th>)}</tr></thead>
        <tbody>
          {groups.map((group, row) => (
            <tr key={group.keys.join()}>
              <th scope="row"><bdi>{nameOf(group)}</bdi> <span className={classes['soft']}>{number(group.people)}</span></th>
              {groups.map((other, column) => {
                const cell = cellAt(row, column);
                return (
                  <td key={other.keys.join()} data-level={cell ? levelOf(cell.ties, cell.byChance) : 0} data-gap={cell && isGap(cell)}>
                    {cell && t('tables.cell', { ties: short(cell.ties), chance: number(cell.byChance) })}
                    {cell && isGap(cell) && <span className={classes['mark']}>{t('tables.gap')}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** From 0 (far below chance, or nothing to say) to 3 (far above). */
function levelOf(ties: number, byChance: number): 0 | 1 | 2 | 3 {
  if (!ties || !byChance) return 0;
  const ratio = ties / byChance;
  return ratio < 0.75 ? 0 : ratio < 1.5 ? 1 : ratio < 3 ? 2 : 3;
}
