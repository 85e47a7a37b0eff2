import { ideaLimits } from '@cohortium/contract';
import { AskedQuestionDocument, SaidMessageDocument, type OriginInput } from '@cohortium/schema';
import { queryOptions } from '@tanstack/react-query';
import { asRequestError, execute } from '../../shared/graphql/index.ts';

/** A message or question that an idea is made of. */
export interface Source {
  readonly id: string;
  readonly body: string;
  readonly lang: string;
  /** Null for a question: who asked may have done so anonymously. */
  readonly author: { readonly name: string } | null;
}

async function sourceOf({ kind, id }: OriginInput, signal: AbortSignal): Promise<Source | null> {
  if (kind === 'QUESTION') {
    const { question } = await execute(AskedQuestionDocument, { id }, signal);
    return { id, body: question.text, lang: question.lang, author: null };
  }
  if (kind !== 'MESSAGE') return null;
  const { message } = await execute(SaidMessageDocument, { id }, signal);
  return { id, body: message.body, lang: message.lang, author: message.author ?? null };
}

/** What the idea is made of, or null where that cannot be read. */
export const sourceQuery = (origin: OriginInput | null) => queryOptions({
  queryKey: ['IdeaSource', origin] as const,
  queryFn: async ({ signal }): Promise<Source | null> => {
    if (!origin) return null;
    return sourceOf(origin, signal).catch((thrown: unknown) => {
      if (asRequestError(thrown).code === 'NOT_FOUND') return null;
      throw thrown;
    });
  },
});

/** A problem is plain text of its own bounds: the marks of a message's Markdown go. */
export const problemFrom = ({ body }: Source): string => [...body.replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/gu, '').trim()].slice(0, ideaLimits.problem).join('');
