import type { TiePartsFragment } from '@cohortium/schema';
import type { QueryClient } from '@tanstack/react-query';

type Tie = NonNullable<TiePartsFragment['tie']>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A copy in which `change` was applied to every object it wants to change; what stays the same stays the same object. */
function mapped(value: unknown, change: (node: Record<string, unknown>) => unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(item => mapped(item, change)).filter(item => item !== undefined);
    return items.length === value.length && items.every((item, at) => item === value[at]) ? value : items;
  }
  if (!isObject(value)) return value;
  const changed = change(value);
  if (changed !== value) return changed;
  const entries = Object.entries(value).map(([key, inner]) => [key, mapped(inner, change)] as const);
  return entries.every(([key, inner]) => inner === value[key]) ? value : Object.fromEntries(entries);
}

/** Applies a change to all that is cached, whatever operation brought it, and gives back the undo. */
function everywhere(queryClient: QueryClient, change: (node: Record<string, unknown>) => unknown): () => void {
  const before = queryClient.getQueriesData({}).filter(([, data]) => data !== undefined);
  const touched = before.filter(([key, data]) => {
    const after = mapped(data, change);
    if (after === data) return false;
    void queryClient.cancelQueries({ queryKey: key, exact: true });
    queryClient.setQueryData(key, after);
    return true;
  });
  return () => touched.forEach(([key, data]) => queryClient.setQueryData(key, data));
}

/** Shows another tie with a member wherever the member is shown. */
export const changeTie = (queryClient: QueryClient, memberId: string, change: Partial<Tie>): (() => void) =>
  everywhere(queryClient, node => (node['id'] === memberId && isObject(node['tie']) ? { ...node, tie: { ...node['tie'], ...change } } : node));

interface Listed {
  nodes: readonly { id: string }[];
}
const isListed = (value: unknown): value is Listed => isObject(value) && Array.isArray(value['nodes']);

/** Takes a member out of the lists of these root fields (`connections`, `connectionRequests`). */
export const dropFrom = (queryClient: QueryClient, memberId: string, ...fields: string[]): (() => void) =>
  everywhere(queryClient, node => {
    const listed = fields.filter(field => isListed(node[field]));
    if (!listed.length) return node;
    return { ...node, ...Object.fromEntries(listed.map(field => [field, without(node[field], memberId)])) };
  });

function without(list: unknown, memberId: string): unknown {
  return isListed(list) ? { ...list, nodes: list.nodes.filter(one => one.id !== memberId) } : list;
}

/** Takes a member out of every list there is: for a block, after which neither sees the other. */
export const dropEverywhere = (queryClient: QueryClient, memberId: string): (() => void) =>
  everywhere(queryClient, node => {
    const lists = Object.entries(node).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].some(one => isAbout(one, memberId)));
    return lists.length ? { ...node, ...Object.fromEntries(lists.map(([key, list]) => [key, list.filter(one => !isAbout(one, memberId))])) } : node;
  });

const isAbout = (item: unknown, memberId: string): boolean => isObject(item) && (item['id'] === memberId || (isObject(item['member']) && item['member']['id'] === memberId));
