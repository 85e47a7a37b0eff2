import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import ReactMarkdown from 'react-markdown';

const allowed = ['p', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'hr', 'br', 'del'];

/** Headings in a text stand below those of the page that shows it. */
const Heading = ({ children }: { children?: ReactNode }) => <h4 dir="auto">{children}</h4>;
const Paragraph = ({ children }: { children?: ReactNode }) => <p dir="auto">{children}</p>;

/** A link within this site is followed without loading the page anew. */
function OwnLink({ href, children }: { href: string; children?: ReactNode }) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return <a href={href} onClick={follow}>{children}</a>;
}

const isOwn = (href: string): boolean => /^\/(?![/\\])/u.test(href);

function TextLink({ href, children }: { href?: string | undefined; children?: ReactNode }) {
  return href && isOwn(href) ? <OwnLink href={href}>{children}</OwnLink> : <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc">{children}</a>;
}

/** Markdown without HTML and pictures; a link leads only to http, https, mailto or this site. */
export default function MarkdownRendered({ text }: { text: string }) {
  return (
    <ReactMarkdown skipHtml allowedElements={allowed} unwrapDisallowed components={{ a: TextLink, h1: Heading, h2: Heading, h3: Heading, h4: Heading, p: Paragraph }}>
      {text}
    </ReactMarkdown>
  );
}
