import { z } from 'zod';
import { id, optionalLine } from './text.ts';
import { OpenTo, Sector } from './vocabulary.ts';

/** A list within an address: `a,b,c`; at most 20. */
const listed = <Item extends z.ZodType<unknown, string>>(item: Item) => z.string().max(2000, { error: 'common:error.tooMany' }).transform(text => text.split(',').filter(Boolean)).pipe(z.array(item).max(20)).optional();

/** Lines that may hold commas, each with its own `name=`; at most 20. */
const repeated = z.union([z.string(), z.array(z.string())]).transform(given => [given].flat().filter(Boolean)).pipe(z.array(optionalLine(120)).max(20, { error: 'common:error.tooMany' })).optional();

/** Which people of a programme staff take along: the directory's whole filter, as it stands in the address of the download. */
export const exportPeople = z.object({
  programme: id,
  text: optionalLine(120).optional(),
  programmeIds: listed(id),
  cohortIds: listed(id),
  organisationIds: listed(id),
  places: repeated,
  languages: listed(z.string().regex(/^[a-z]{2,3}$/, { error: 'common:error.unknownId' })),
  openTo: listed(z.enum(OpenTo)),
  sectors: listed(z.enum(Sector)),
  offers: listed(id),
  needs: listed(id),
  connected: z.literal('1').optional(),
});
export type ExportPeople = z.infer<typeof exportPeople>;
