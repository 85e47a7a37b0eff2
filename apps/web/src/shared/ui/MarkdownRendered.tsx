import { thingAt } from '@cohortium/contract';
import type { ReactNode } from 'react';
import ReactMarkdown from 'react-markdown';
import { ThingLink, thingPathOf } from '../things/index.ts';
import { OwnLink } from './OwnLink.tsx';

const allowed = ['p', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'hr', 'br', 'del'];

/** Headings in a text stand below those of the page that shows it. */
const Heading = ({ children }: { children?: ReactNode }) => <h4 dir="auto">{children}</h4>;
const Paragraph = ({ children }: { children?: ReactNode }) => <p dir="auto">{children}</p>;

/** The path within this site that an address leads to; null for any other. */
function ownPath(href: string): string | null {
  if (!/^(?:\/(?![/\\])|https?:)/u.test(href) || !URL.canParse(href, location.origin)) return null;
  const { origin, pathname, search, hash } = new URL(href, location.origin);
  return origin === location.origin ? pathname + search + hash : null;
}

function TextLink({ href = '', children }: { href?: string | undefined; children?: ReactNode }) {
  const own = ownPath(href);
  if (own === null) return <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc">{children}</a>;
  const path = thingPathOf(own);
  const thing = path === null ? null : thingAt(path);
  const typed = typeof children === 'string' ? children : '';
  // Linked by its sign, or by nothing but its address: its title is told to who may know it.
  if (path !== null && thing && (typed.startsWith('#') || typed === href)) return <ThingLink href={own} path={path} kind={thing.kind}>{typed === '#' ? null : typed}</ThingLink>;
  return <OwnLink href={own}>{children}</OwnLink>;
}

/** Markdown without HTML and pictures; a link leads only to http, https, mailto or this site. */
export default function MarkdownRendered({ text }: { text: string }) {
  return (
    <ReactMarkdown skipHtml allowedElements={allowed} unwrapDisallowed components={{ a: TextLink, h1: Heading, h2: Heading, h3: Heading, h4: Heading, p: Paragraph }}>
      {text}
    </ReactMarkdown>
  );
}
