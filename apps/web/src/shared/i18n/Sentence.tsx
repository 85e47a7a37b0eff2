import { Fragment, type ReactNode } from 'react';

/** Marks in Unicode's private use area stand for the parts while the catalogue puts the sentence together; no text of a person may hold them there. */
const first = 0xe000;

interface SentenceProps {
  /** Elements by the names of the sentence's placeholders. */
  parts: Readonly<Record<string, ReactNode>>;
  /** Asks the catalogue, handing on the marks: `marks => t('line', marks)`. */
  text: (marks: Record<string, string>) => string;
}

/** A sentence of the catalogue with elements in its places (a name in its own direction, a link), in whatever order the language wants them. */
export function Sentence({ parts, text }: SentenceProps) {
  const names = Object.keys(parts);
  const said = text(Object.fromEntries(names.map((name, at) => [name, String.fromCharCode(first + at)])));
  const pieces = said.split(new RegExp(`([\\u${first.toString(16)}-\\u${(first + Math.max(0, names.length - 1)).toString(16)}])`, 'u'));
  return pieces.map((piece, at) => {
    const name = at % 2 ? names[piece.charCodeAt(0) - first] : undefined;
    return <Fragment key={at}>{name === undefined ? piece : parts[name]}</Fragment>;
  });
}
