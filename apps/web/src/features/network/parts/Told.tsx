import { Name, useLanguage, useT } from '../../../shared/i18n/index.ts';
import { monthOf, sayMonth } from '../graph/months.ts';
import type { SeenNetwork } from '../graph/network.ts';
import type { Pointed } from '../picture/look.ts';
import { useMet } from './use-met.ts';
import classes from './Parts.module.css';

/** Who someone is, or how two people met. */
export function Told({ network, pointed }: { network: SeenNetwork; pointed: NonNullable<Pointed> }) {
  const t = useT('network');
  const language = useLanguage();
  const met = useMet(network.told);
  const { told } = network;
  if (pointed.kind === 'dot') {
    const lines = [told.cohorts[told.cohortsOf[pointed.place]?.[0] ?? -1]?.name, told.organisations[told.organisationsOf[pointed.place] ?? -1]?.name];
    return <><strong><Name>{network.nameOf(pointed.place)}</Name></strong>{lines.map(line => line && <div key={line} className={classes['soft']}><Name>{line}</Name></div>)}</>;
  }
  const [one, other] = network.ends(pointed.place);
  return (
    <>
      <strong><Name>{network.nameOf(one)}</Name> – <Name>{network.nameOf(other)}</Name></strong>
      <div className={classes['soft']}>{t('told.since', { month: sayMonth(monthOf(told.ties.at[pointed.place] ?? 0), language) })}</div>
      {met(pointed.place) && <div className={classes['soft']}><bdi>{met(pointed.place)}</bdi></div>}
    </>
  );
}
