import { lazy, Suspense } from 'react';
import classes from './Markdown.module.css';

const Rendered = lazy(() => import('./MarkdownRendered.tsx'));

interface MarkdownProps {
  children: string;
  /** The language the text is written in, where it is known. */
  lang?: string | undefined;
  /** For one or two lines within a card: no headings or lists stand out. */
  compact?: boolean;
}

/** What a person wrote, as Markdown: never any HTML of theirs. Until the renderer has come the text stands as it was typed. */
export function Markdown({ children, lang, compact = false }: MarkdownProps) {
  return (
    <div className={classes['text']} data-compact={compact || undefined} lang={lang} dir="auto">
      <Suspense fallback={<p>{children}</p>}>
        <Rendered text={children} />
      </Suspense>
    </div>
  );
}
