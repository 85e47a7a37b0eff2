import { Button, TextInput } from '@mantine/core';
import { fold } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Name, useLanguage, useT, When } from '../../../shared/i18n/index.ts';
import { TextLink } from '../../../shared/ui/links.tsx';
import { isSector, SectorBadge } from '../../../shared/ui/SectorBadge.tsx';
import type { SeenNetwork } from '../graph/network.ts';
import { useMet } from './use-met.ts';
import classes from './Parts.module.css';

const rowsAtOnce = 50;

interface NetworkTablesProps {
  network: SeenNetwork;
  /** Ties that there were by the moment shown. */
  ties: number;
  onPerson: (person: number) => void;
}

/** The network as rows: all that the picture shows, for reading and for screen readers. */
export function NetworkTables({ network, ties, onPerson }: NetworkTablesProps) {
  const t = useT('network');
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(fold(typed.trim()));
  const fits = (person: number): boolean => !words || (network.searched[person]?.includes(words) ?? false);
  return (
    <div className={classes['tables']}>
      <TextInput type="search" label={t('table.filter')} value={typed} maxLength={80} onChange={event => setTyped(event.currentTarget.value)} />
      <PeopleRows network={network} ties={ties} fits={fits} onPerson={onPerson} />
      <TieRows network={network} ties={ties} fits={fits} />
    </div>
  );
}

function PeopleRows({ network, ties, fits, onPerson }: NetworkTablesProps & { fits: (person: number) => boolean }) {
  const t = useT('network');
  const language = useLanguage();
  const { told } = network;
  const rows = useMemo(() => Array.from({ length: network.size }, (_, person) => ({ person, degree: network.degree(person, ties) })).toSorted((one, other) => other.degree - one.degree || network.nameOf(one.person).localeCompare(network.nameOf(other.person))), [network, ties]);
  const fitting = rows.filter(({ person }) => fits(person));
  return (
    <Rows caption={t('table.people')} count={fitting.length} head={[t('table.name'), t('table.cohort'), t('table.sector'), t('table.organisation'), t('table.ties')]}>
      {shown => fitting.slice(0, shown).map(({ person, degree }) => {
        const sector = told.sectorsOf[person];
        return (
          <tr key={person}>
            <td><PersonLink network={network} person={person} /></td>
            <td>{told.cohortsOf[person]?.map(place => <Name key={place}>{told.cohorts[place]?.name ?? ''}</Name>)}</td>
            <td>{isSector(sector) && <SectorBadge sector={sector} />}</td>
            <td><Name>{told.organisations[told.organisationsOf[person] ?? -1]?.name ?? ''}</Name></td>
            <td>{degree ? <button type="button" className={classes['link']} aria-label={t('table.showTies', { name: network.nameOf(person), count: degree, number: formatNumber(degree, language) })} onClick={() => onPerson(person)}>{formatNumber(degree, language)}</button> : formatNumber(0, language)}</td>
          </tr>
        );
      })}
    </Rows>
  );
}

const PersonLink = ({ network, person }: { network: SeenNetwork; person: number }) => <TextLink to="/people/$id" params={{ id: network.idOf(person) }}><Name>{network.nameOf(person)}</Name></TextLink>;

function TieRows({ network, ties, fits }: Omit<NetworkTablesProps, 'onPerson'> & { fits: (person: number) => boolean }) {
  const t = useT('network');
  const met = useMet(network.told);
  const fitting = Array.from({ length: ties }, (_, nth) => ties - 1 - nth).filter(tie => network.ends(tie).some(fits));
  return (
    <Rows caption={t('table.tiesTitle')} count={fitting.length} head={[t('table.since'), t('table.one'), t('table.other'), t('table.met')]}>
      {shown => fitting.slice(0, shown).map(tie => {
        const [one, other] = network.ends(tie);
        return (
          <tr key={tie}>
            <td><When at={new Date((network.told.ties.at[tie] ?? 0) * 60_000)} /></td>
            <td><Name>{network.nameOf(one)}</Name></td>
            <td><Name>{network.nameOf(other)}</Name></td>
            <td><bdi>{met(tie)}</bdi></td>
          </tr>
        );
      })}
    </Rows>
  );
}

/** A table of many rows, some at a time. */
export function Rows({ caption, count, head, children }: { caption: string; count: number; head: readonly string[]; children: (shown: number) => ReactNode }) {
  const t = useT('network');
  const language = useLanguage();
  const [shown, setShown] = useState(rowsAtOnce);
  return (
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes['table']}>
        <caption>{caption} <span className={classes['soft']}>{formatNumber(count, language)}</span></caption>
        <thead><tr>{head.map(title => <th key={title} scope="col">{title}</th>)}</tr></thead>
        <tbody>{children(shown)}</tbody>
      </table>
      {count > shown && <Button mt="sm" size="sm" variant="default" onClick={() => setShown(shown + 4 * rowsAtOnce)}>{t('table.more')}</Button>}
    </div>
  );
}
