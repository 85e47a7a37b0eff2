import { z } from 'zod';
import { ThingKind } from './vocabulary.ts';
import { optionalLine } from './text.ts';

/** How many things are suggested to link to, and how many titles are told at once. */
export const thingLimits = { found: 8, asked: 50, path: 200, words: 60 } as const;

/** Words of the title of a thing to link to; none asks for what is near in time. */
export const thingWords = optionalLine(thingLimits.words);
/** Where things stand on this site: `/ideas/…`. */
export const thingPaths = z.array(z.string().max(thingLimits.path)).max(thingLimits.asked, { error: 'common:error.tooMany' });

const places: Readonly<Record<ThingKind, string>> = { IDEA: 'ideas', SESSION: 'sessions', CONVENTION: 'conventions', PERSON: 'people' };
const kinds = Object.values(ThingKind);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/** What stands at a path of this site, by its id; a convention also by its name in addresses. Null for any other page. */
export function thingAt(path: string): { readonly kind: ThingKind; readonly name: string } | null {
  const [, place, name = ''] = /^\/([a-z]+)\/([\w-]{1,100})$/iu.exec(path) ?? [];
  const kind = kinds.find(one => places[one] === place);
  return kind && (kind === 'CONVENTION' || uuid.test(name)) ? { kind, name: name.toLowerCase() } : null;
}
export const pathOfThing = (kind: ThingKind, name: string): string => `/${places[kind]}/${name}`;

const link = /\[#([^\]\n]{0,200})\]\((\/[a-z]+\/[\w-]{1,100})\)/giu;

/**
 * How a thing is linked in Markdown: by what was typed, never by its title. Each reader is told the title as far as they may know it, and the
 * others read what was typed. Brackets would end it.
 */
export const linkToThing = (typed: string, path: string): string => `[#${typed.replace(/[[\]\\\n]/gu, ' ').trim()}](${path})`;

/** The text with each link to a thing told otherwise. */
export const tellLinks = (body: string, told: (typed: string, path: string, link: string) => string): string =>
  body.replace(link, (whole, typed: string, path: string) => (thingAt(path) ? told(typed, path, whole) : whole));
