import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { formatNumber } from '@cohortium/i18n';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Name, useLanguage, useT, When } from '../../../shared/i18n/index.ts';
import { TextLink } from '../../../shared/ui/links.tsx';
import { isSector, SectorBadge } from '../../../shared/ui/SectorBadge.tsx';
import type { SeenNetwork } from '../graph/network.ts';
import { findQuery } from '../queries.ts';
import type { Part } from './PersonFinder.tsx';
import { useMet } from './use-met.ts';
import { useWho, Who } from './Who.tsx';
import classes from './Parts.module.css';

/** Rows that are named at once: each name that is told counts as a reading. */
const rowsAtOnce = 25;
const found = 50;

interface NetworkTablesProps {
  network: SeenNetwork;
  part: Part;
  /** Ties that there were by the moment shown. */
  ties: number;
  onPerson: (person: number) => void;
}

/** The network as rows: all that the picture shows, for reading and for screen readers. */
export function NetworkTables({ network, part, ties, onPerson }: NetworkTablesProps) {
  const t = useT('network');
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 250);
  const { data } = useQuery({ ...findQuery(words, part, found), enabled: words !== '' });
  useEffect(() => {
    if (data) network.names.learn(data.people.nodes);
  }, [network, data]);
  const fitting = useMemo(() => (words ? new Set(data?.people.nodes.flatMap(({ id }) => network.placeOf(id) ?? [])) : undefined), [network, words, data]);
  const fits = (person: number): boolean => fitting?.has(person) ?? true;
  return (
    <div className={classes['tables']}>
      <TextInput type="search" label={t('table.filter')} value={typed} maxLength={80} onChange={event => setTyped(event.currentTarget.value)} />
      <PeopleRows key={`people ${words}`} network={network} ties={ties} fits={fits} onPerson={onPerson} />
      <TieRows key={`ties ${words}`} network={network} ties={ties} fits={fits} />
    </div>
  );
}

interface RowsOf extends Pick<NetworkTablesProps, 'network' | 'ties'> {
  fits: (person: number) => boolean;
}

function PeopleRows({ network, ties, fits, onPerson }: RowsOf & Pick<NetworkTablesProps, 'onPerson'>) {
  const t = useT('network');
  const rows = useMemo(() => Array.from({ length: network.size }, (_, person) => ({ person, degree: network.degree(person, ties) })).toSorted((one, other) => other.degree - one.degree || one.person - other.person), [network, ties]);
  const fitting = rows.filter(({ person }) => fits(person));
  return (
    <Rows caption={t('table.people')} count={fitting.length} head={[t('table.name'), t('table.cohort'), t('table.sector'), t('table.organisation'), t('table.ties')]}>
      {shown => <PersonRows network={network} rows={fitting.slice(0, shown)} onPerson={onPerson} />}
    </Rows>
  );
}

function PersonRows({ network, rows, onPerson }: Pick<NetworkTablesProps, 'network' | 'onPerson'> & { rows: readonly { person: number; degree: number }[] }) {
  const t = useT('network');
  const language = useLanguage();
  const whos = useWho(network, rows.map(({ person }) => person));
  const { told } = network;
  return rows.map(({ person, degree }) => {
    const sector = told.sectorsOf[person];
    return (
      <tr key={person}>
        <th scope="row"><TextLink to="/people/$id" params={{ id: network.idOf(person) }}><Who network={network} person={person} whos={whos} /></TextLink></th>
        <td>{told.cohortsOf[person]?.map(place => <Name key={place}>{told.cohorts[place]?.name ?? ''}</Name>)}</td>
        <td>{isSector(sector) && <SectorBadge sector={sector} />}</td>
        <td><Name>{network.employerOf(person) ?? ''}</Name></td>
        <td>{degree ? <button type="button" className={classes['link']} aria-label={t('table.showTies', { name: whos.said(person), count: degree, number: formatNumber(degree, language) })} onClick={() => onPerson(person)}>{formatNumber(degree, language)}</button> : formatNumber(0, language)}</td>
      </tr>
    );
  });
}

function TieRows({ network, ties, fits }: RowsOf) {
  const t = useT('network');
  const fitting = Array.from({ length: ties }, (_, nth) => ties - 1 - nth).filter(tie => network.ends(tie).some(fits));
  return (
    <Rows caption={t('table.tiesTitle')} count={fitting.length} head={[t('table.since'), t('table.one'), t('table.other'), t('table.met')]}>
      {shown => <TieCells network={network} ties={fitting.slice(0, shown)} />}
    </Rows>
  );
}

function TieCells({ network, ties }: { network: SeenNetwork; ties: readonly number[] }) {
  const met = useMet(network.told);
  const whos = useWho(network, ties.flatMap(network.ends));
  return ties.map(tie => {
    const [one, other] = network.ends(tie);
    return (
      <tr key={tie}>
        <td><When at={new Date((network.told.ties.at[tie] ?? 0) * 60_000)} /></td>
        <td><Who network={network} person={one} whos={whos} /></td>
        <td><Who network={network} person={other} whos={whos} /></td>
        <td><bdi>{met(tie)}</bdi></td>
      </tr>
    );
  });
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
      {count > shown && <Button mt="sm" size="sm" variant="default" onClick={() => setShown(shown + 2 * rowsAtOnce)}>{t('table.more')}</Button>}
    </div>
  );
}
