import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { asRequestError } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { CountText } from '../../shared/ui/CountText.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FacetGroup } from '../../shared/ui/FacetGroup.tsx';
import { FacetPanel } from '../../shared/ui/FacetPanel.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { Island } from '../../shared/ui/Island.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { SearchPicker } from '../../shared/ui/SearchPicker.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { TabLink, TabLinks } from '../../shared/ui/TabLinks.tsx';
import { useWhileHere } from '../../shared/ui/use-while-here.ts';
import { MyDates } from './MyDates.tsx';
import { OpeningCard } from './OpeningCard.tsx';
import { openingsPages, searchSkills, skillNamesQuery } from './queries.ts';
import { countChosen, readTourSearch, sectors, tourShows, type TourSearch } from './tour-search.ts';
import classes from './Tours.module.css';

type Change = Partial<Record<keyof TourSearch, unknown>>;
const none: Change = { skills: undefined, sectors: undefined, from: undefined, until: undefined };

/** Openings for tours of service, searched and filtered by the address; and when I am open to one. */
export function ToursPage({ search }: { search: TourSearch }) {
  const t = useT('secondments');
  const navigate = useNavigate();
  const whileHere = useWhileHere();
  const change = (next: Change) => whileHere(() => navigate({ to: '/tours', search: readTourSearch({ ...search, ...next }), replace: true, resetScroll: false }));
  const words = useDebouncedCallback((q: string) => change({ q }), 300);
  const { data: found } = useInfiniteQuery(openingsPages(search));
  // Nothing is asked for, and nothing is there: there is nothing to search.
  const isEmpty = found?.pages[0]?.secondmentOpenings.nodes.length === 0 && countChosen(search) === 0 && search.q === undefined && search.show === undefined;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} action={<LinkButton to="/tours/new" leftSection={<IconPlus size={20} stroke={1.8} />}>{t('post')}</LinkButton>} />
      <TabLinks label={t('show')}>
        <TabLink to="/tours" search={readTourSearch({ ...search, show: undefined })} activeOptions={{ includeSearch: true, exact: true }}>{t('all')}</TabLink>
        {tourShows.map(show => <TabLink key={show} to="/tours" search={readTourSearch({ ...search, show })} activeOptions={{ includeSearch: true }}>{t(show)}</TabLink>)}
      </TabLinks>
      {isEmpty ? <Openings search={search} /> : <div className={classes['page']}>
        <div className={classes['facets']}><Facets search={search} onChange={change} /></div>
        <TextInput key={search.q ? 'words' : 'none'} size="md" type="search" aria-label={t('search')} placeholder={t('search')} leftSection={<IconSearch size={20} stroke={1.6} />} maxLength={120} defaultValue={search.q ?? ''} autoFocus={false} onChange={event => words(event.currentTarget.value)} />
        <div><Openings search={search} /></div>
      </div>}
      <Section title={t('dates.title')}><Island skeleton={<ListSkeleton of="row" count={1} />}><MyDates /></Island></Section>
    </>
  );
}

function Facets({ search, onChange }: { search: TourSearch; onChange: (change: Change) => void }) {
  const t = useT('secondments');
  const { data: found } = useInfiniteQuery(openingsPages(search));
  const ids = search.skills ?? [];
  const { data } = useQuery({ ...skillNamesQuery(ids), enabled: ids.length > 0 });
  const skills = ids.map(id => ({ id, name: data?.skills.find(skill => skill.id === id)?.name ?? '…' }));
  return (
    <FacetPanel chosen={countChosen(search)} results={found?.pages[0]?.secondmentOpenings.count} onClear={() => onChange(none)}>
      <SearchPicker label={t('facet.skills')} value={skills} search={searchSkills} max={10} onChange={chosen => onChange({ skills: chosen.map(({ id }) => id) })} />
      <TextInput size="md" type="date" label={t('facet.from')} value={search.from ?? ''} onChange={event => onChange({ from: event.currentTarget.value || undefined })} />
      <TextInput size="md" type="date" label={t('facet.until')} value={search.until ?? ''} onChange={event => onChange({ until: event.currentTarget.value || undefined })} />
      <FacetGroup legend={t('facet.sector')} options={sectors.map(sector => ({ value: sector, label: t(`common:sector.${sector}`) }))} chosen={search.sectors ?? []} onChange={chosen => onChange({ sectors: chosen })} />
    </FacetPanel>
  );
}

function Openings({ search }: { search: TourSearch }) {
  const t = useT('secondments');
  const query = useInfiniteQuery(openingsPages(search));
  const openings = query.data?.pages.flatMap(page => page.secondmentOpenings.nodes) ?? [];
  const count = query.data?.pages[0]?.secondmentOpenings.count;
  if (query.isPending) return <ListSkeleton of="text" />;
  if (query.isError && !query.data) return <FormError error={asRequestError(query.error)} />;
  if (!openings.length) {
    const filtered = countChosen(search) > 0 || search.q !== undefined;
    if (filtered) return <EmptyState title={t('nothing')} text={t('nothingText')} action={<LinkButton variant="default" to="/tours" search={{}}>{t('clear')}</LinkButton>} />;
    return search.show === 'fits' ? <EmptyState title={t('noneFits')} text={t('noneFitsText')} action={<LinkButton variant="default" to="/profile">{t('toProfile')}</LinkButton>} /> : <EmptyState title={t('empty')} text={t('emptyText')} />;
  }
  return (
    <>
      <p className={classes['facts']} role="status">{count && <CountText count={count} />}</p>
      <InfiniteList items={openings} itemKey={({ id }) => id} label={t('title')} hasNextPage={query.hasNextPage} isFetchingNextPage={query.isFetchingNextPage} fetchNextPage={query.fetchNextPage} isFetchNextPageError={query.isFetchNextPageError}>
        {opening => <OpeningCard opening={opening} />}
      </InfiniteList>
    </>
  );
}
