import type { ReactNode } from 'react';
import ReactMarkdown from 'react-markdown';

const allowed = ['p', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'hr', 'br', 'del'];

/** Headings in a text stand below those of the page that shows it. */
const Heading = ({ children }: { children?: ReactNode }) => <h4 dir="auto">{children}</h4>;
const Paragraph = ({ children }: { children?: ReactNode }) => <p dir="auto">{children}</p>;

function OutwardLink({ href, children }: { href?: string | undefined; children?: ReactNode }) {
  const own = href?.startsWith('/') && !href.startsWith('//');
  return own ? <a href={href}>{children}</a> : <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc">{children}</a>;
}

/** Markdown without HTML and pictures; a link leads only to http, https, mailto or this site. */
export default function MarkdownRendered({ text }: { text: string }) {
  return (
    <ReactMarkdown skipHtml allowedElements={allowed} unwrapDisallowed components={{ a: OutwardLink, h1: Heading, h2: Heading, h3: Heading, h4: Heading, p: Paragraph }}>
      {text}
    </ReactMarkdown>
  );
}
