export type Mark = 'bold' | 'italic' | 'link' | 'list' | 'quote';

/** A text after a mark was put in, and what is selected in it. */
interface Marked {
  text: string;
  from: number;
  to: number;
}

const around: Readonly<Record<'bold' | 'italic', string>> = { bold: '**', italic: '_' };
const before: Readonly<Record<'list' | 'quote', string>> = { list: '- ', quote: '> ' };

function surround(text: string, from: number, to: number, sign: string): Marked {
  const chosen = text.slice(from, to);
  return { text: text.slice(0, from) + sign + chosen + sign + text.slice(to), from: from + sign.length, to: to + sign.length };
}

function prefixLines(text: string, from: number, to: number, sign: string): Marked {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lines = text.slice(start, to).split('\n').map(line => sign + line).join('\n');
  return { text: text.slice(0, start) + lines + text.slice(to), from: from + sign.length, to: start + lines.length };
}

/** Puts a mark around, or before the lines of, what is selected. */
export function insertMark(mark: Mark, text: string, from: number, to: number, linkText: string): Marked {
  if (mark === 'bold' || mark === 'italic') return surround(text, from, to, around[mark]);
  if (mark === 'list' || mark === 'quote') return prefixLines(text, from, to, before[mark]);
  const words = text.slice(from, to) || linkText;
  const link = `[${words}](https://)`;
  const address = from + words.length + 3;
  return { text: text.slice(0, from) + link + text.slice(to), from: address, to: address + 'https://'.length };
}
