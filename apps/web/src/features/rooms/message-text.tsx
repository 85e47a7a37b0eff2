import { Markdown } from '../../shared/ui/Markdown.tsx';
import { plainWords } from '../../shared/ui/plain-words.ts';

const marks = /[*_`~[\]<>#|\\]|^\s*(?:[-+>]|\d+[.)])\s|https?:\/\//mu;
/** A web address that begins a word; within brackets too, but not where it is a link's already. */
const address = /(?<=^|\s|(?<!\])\()https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]]/gmu;

/** Makes bare addresses links, but within code. */
export const withLinks = (text: string): string => text.split(/(```[\s\S]*?```|`[^`]*`)/u).map((part, at) => (at % 2 ? part : part.replace(address, '<$&>'))).join('');

export { plainWords };

/** What someone said. Most messages have no marks at all and need no renderer. */
export function MessageText({ body, lang }: { body: string; lang: string }) {
  if (!marks.test(body)) return <p lang={lang} dir="auto">{body}</p>;
  return <Markdown lang={lang} compact>{withLinks(body)}</Markdown>;
}
