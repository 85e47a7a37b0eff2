import { z } from 'zod';
import { id, optionalLine } from './text.ts';
import { Sector } from './vocabulary.ts';

/** A list within an address: `a,b,c`; at most 20. */
const listed = <Item extends z.ZodType<unknown, string>>(item: Item) => z.string().max(2000, { error: 'common:error.tooMany' }).transform(text => text.split(',').filter(Boolean)).pipe(z.array(item).max(20)).optional();

/** Which people of a programme staff take along: the directory's filter, as it stands in the address of the download. */
export const exportPeople = z.object({
  programme: id,
  text: optionalLine(120).optional(),
  cohortIds: listed(id),
  sectors: listed(z.enum(Sector)),
  offers: listed(id),
  needs: listed(id),
  connected: z.literal('1').optional(),
});
export type ExportPeople = z.infer<typeof exportPeople>;
