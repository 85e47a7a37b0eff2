import { searchWords } from '@cohortium/contract';
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery, useQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useT } from '../../shared/i18n/index.ts';
import { asRequestError } from '../../shared/graphql/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { LinkButton, TextLink } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { TabLink, TabLinks } from '../../shared/ui/TabLinks.tsx';
import { HitBody } from './HitBody.tsx';
import { hitsOf, wayTo, type Hit } from './hits.ts';
import { kinds, type FindSearch, type Kind } from './kinds.ts';
import { anythingQuery, countsQuery, ideasFound, messagesFound, organisationsFound, peopleFound, sessionsFound } from './queries.ts';
import classes from './Search.module.css';

interface SearchPageProps {
  search: FindSearch;
  onWords: (words: string) => void;
}

/** All that the words find, by kind: the best few of each, or one kind whole. */
export function SearchPage({ search: { q = '', kind }, onWords }: SearchPageProps) {
  const t = useT('search');
  const isAsked = searchWords(q).length > 0;
  return (
    <>
      <PageHeader title={t('title')} />
      <Words words={q} onWords={onWords} />
      {isAsked && <Kinds q={q} />}
      <div className={classes['found']}>
        {!isAsked && <EmptyState title={t('empty')} text={t('emptyText')} action={<Ways q="" />} />}
        {isAsked && (kind ? <OneKind key={kind} kind={kind} q={q} /> : <Everything q={q} />)}
      </div>
    </>
  );
}

function Words({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const t = useT('search');
  const [typed, setTyped] = useState(words);
  const later = useDebouncedCallback(onWords, 250);
  useEffect(() => setTyped(words), [words]);
  return (
    <TextInput className={classes['asked'] ?? ''} type="search" size="md" aria-label={t('field')} placeholder={t('placeholder')} maxLength={120} leftSection={<IconSearch size={20} stroke={1.6} aria-hidden />} value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value);
        later(event.currentTarget.value.trim());
      }} />
  );
}

/** A tab for each kind with how many there are. */
function Kinds({ q }: { q: string }) {
  const t = useT('search');
  const { data } = useQuery(countsQuery(q));
  return (
    <TabLinks label={t('kinds')}>
      <TabLink to="/search" search={{ q }} activeOptions={{ exact: true }}>{t('kind.all')}</TabLink>
      {kinds.map(kind => <TabLink key={kind} to="/search" search={{ q, kind }} count={data?.search[kind].count.value} more={data?.search[kind].count.more}>{t(`kind.${kind}`)}</TabLink>)}
    </TabLinks>
  );
}

function Ways({ q }: { q: string }) {
  const t = useT('search');
  return (
    <div className={classes['ways']}>
      <LinkButton to="/people" search={q ? { q } : {}} variant="light">{t('ways.people')}</LinkButton>
      <LinkButton to="/meet" variant="subtle">{t('ways.meet')}</LinkButton>
    </div>
  );
}

const HitLink = ({ hit, words }: { hit: Hit; words: readonly string[] }) => <Link {...wayTo(hit)} className={classes['row']}><HitBody hit={hit} words={words} /></Link>;

function Everything({ q }: { q: string }) {
  const t = useT('search');
  const { data, error } = useQuery(anythingQuery(q));
  const words = searchWords(q);
  if (error) return <FormError error={asRequestError(error)} />;
  if (!data) return <ListSkeleton of="row" count={6} />;
  const hits = hitsOf(data.search);
  return (
    <>
      <p role="status" className="unseen">{t('count', { count: hits.length, number: hits.length })}</p>
      {hits.length === 0 && <EmptyState title={t('nothing')} text={t('nothingText')} action={<Ways q={q} />} />}
      {kinds.filter(kind => hits.some(hit => hit.kind === kind)).map(kind => (
        <Section key={kind} title={t(`kind.${kind}`)} aside={data.search[kind].pageInfo.hasNextPage && <TextLink to="/search" search={{ q, kind }}>{t(`more.${kind}`)}</TextLink>}>
          <ul className={classes['list']}>{hits.filter(hit => hit.kind === kind).map(hit => <li key={hit.node.id}><HitLink hit={hit} words={words} /></li>)}</ul>
        </Section>
      ))}
    </>
  );
}

/** One kind whole. Each has a query of its own, so each is a component of its own. */
function OneKind({ kind, q }: { kind: Kind; q: string }): ReactNode {
  switch (kind) {
    case 'people': return <People q={q} />;
    case 'ideas': return <Ideas q={q} />;
    case 'organisations': return <Organisations q={q} />;
    case 'sessions': return <Sessions q={q} />;
    case 'messages': return <Messages q={q} />;
  }
}

interface PagesProps<Page> {
  q: string;
  kind: Kind;
  query: UseInfiniteQueryResult<InfiniteData<Page>>;
  hitsIn: (page: Page) => Hit[];
}

function Pages<Page>({ q, kind, query, hitsIn }: PagesProps<Page>) {
  const t = useT('search');
  if (query.error) return <FormError error={asRequestError(query.error)} />;
  if (!query.data) return <ListSkeleton of="row" count={6} />;
  const hits = query.data.pages.flatMap(hitsIn);
  if (hits.length === 0) return <EmptyState title={t('nothing')} text={t('nothingText')} action={<Ways q={q} />} />;
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = query;
  return (
    <InfiniteList items={hits} itemKey={hit => hit.node.id} label={t(`kind.${kind}`)} as="rows" hasNextPage={hasNextPage} isFetchingNextPage={isFetchingNextPage} fetchNextPage={fetchNextPage} isFetchNextPageError={isFetchNextPageError}>
      {hit => <HitLink hit={hit} words={searchWords(q)} />}
    </InfiniteList>
  );
}

const People = ({ q }: { q: string }) => <Pages q={q} kind="people" query={useInfiniteQuery(peopleFound(q))} hitsIn={page => page.search.people.nodes.map(node => ({ kind: 'people', node }))} />;
const Ideas = ({ q }: { q: string }) => <Pages q={q} kind="ideas" query={useInfiniteQuery(ideasFound(q))} hitsIn={page => page.search.ideas.nodes.map(node => ({ kind: 'ideas', node }))} />;
const Organisations = ({ q }: { q: string }) => <Pages q={q} kind="organisations" query={useInfiniteQuery(organisationsFound(q))} hitsIn={page => page.search.organisations.nodes.map(node => ({ kind: 'organisations', node }))} />;
const Sessions = ({ q }: { q: string }) => <Pages q={q} kind="sessions" query={useInfiniteQuery(sessionsFound(q))} hitsIn={page => page.search.sessions.nodes.map(node => ({ kind: 'sessions', node }))} />;
const Messages = ({ q }: { q: string }) => <Pages q={q} kind="messages" query={useInfiniteQuery(messagesFound(q))} hitsIn={page => page.search.messages.nodes.map(node => ({ kind: 'messages', node }))} />;
