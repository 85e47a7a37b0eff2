import { Fragment } from 'react';
import { Name } from './Name.tsx';
import { useLanguage } from './use-t.ts';

/** Several names as the language lists them ("Ana, Ben and Dina"), each in its own direction. */
export function Names({ children }: { children: readonly string[] }) {
  const parts = new Intl.ListFormat(useLanguage(), { type: 'conjunction' }).formatToParts(children);
  return parts.map(({ type, value }, at) => <Fragment key={at}>{type === 'element' ? <Name>{value}</Name> : value}</Fragment>);
}
