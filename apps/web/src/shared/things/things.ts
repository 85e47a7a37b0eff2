import { thingAt, thingLimits } from '@cohortium/contract';
import { ThingsAtDocument, ThingsNamedDocument, type ThingFragment } from '@cohortium/schema';
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { execute, keyOf } from '../graphql/index.ts';

/** An idea, a session, a convention or a person, as this reader may know it. */
export type Thing = ThingFragment;

/** Titles asked for within so many milliseconds are asked for together. */
const gather = 10;
const fresh = 5 * 60 * 1000;

const waiting = new Map<string, PromiseWithResolvers<Thing | null>>();

async function askTogether(): Promise<void> {
  const asked = [...waiting].slice(0, thingLimits.asked);
  asked.forEach(([path]) => waiting.delete(path));
  if (waiting.size) void askTogether();
  try {
    const { thingsAt } = await execute(ThingsAtDocument, { paths: asked.map(([path]) => path) });
    for (const [path, { resolve }] of asked) resolve(thingsAt.find(thing => thing.path === path) ?? null);
  } catch (error) {
    for (const [, { reject }] of asked) reject(error);
  }
}

function ask(path: string): Promise<Thing | null> {
  if (!waiting.size) setTimeout(() => void askTogether(), gather);
  const asked = waiting.get(path) ?? Promise.withResolvers<Thing | null>();
  waiting.set(path, asked);
  return asked.promise;
}

const keyFor = (path: string) => [keyOf(ThingsAtDocument), path] as const;

/** What stands at a path of this site; null where there is nothing that the reader may see, undefined as long as it is not known. */
export const useThing = (path: string): Thing | null | undefined => useQuery({ queryKey: keyFor(path), queryFn: () => ask(path), staleTime: fresh }).data;

/** Finds ideas, sessions and conventions to link to, and remembers their titles for who is about to read the link. */
export function useFindThings(): (words: string) => Promise<readonly (Thing & { name: string })[]> {
  const queries = useQueryClient();
  return useCallback(async words => {
    const { thingsNamed } = await execute(ThingsNamedDocument, { text: words.slice(0, thingLimits.words) });
    for (const thing of thingsNamed) queries.setQueryData(keyFor(thing.path), thing);
    return thingsNamed.map(thing => ({ ...thing, name: thing.title }));
  }, [queries]);
}

/** The title of what stands at a path, where it is known already. */
export const knownTitle = (queries: QueryClient, path: string): string | undefined => queries.getQueryData<Thing | null>(keyFor(path))?.title;

/** The path of a thing of this site that an address leads to; null for any other address. */
export function thingPathOf(address: string): string | null {
  if (!URL.canParse(address, location.origin)) return null;
  const { origin, pathname } = new URL(address, location.origin);
  return origin === location.origin && thingAt(pathname) ? pathname : null;
}
