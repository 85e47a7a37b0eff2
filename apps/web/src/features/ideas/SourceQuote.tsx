import { Blockquote } from '@mantine/core';
import { Name, useT } from '../../shared/i18n/index.ts';
import type { Source } from './source.ts';

/** What was said, and by whom: the idea keeps where it came from. */
export function SourceQuote({ source }: { source: Source }) {
  const t = useT('ideas');
  return (
    <Blockquote p="md" cite={source.author ? <Name>{source.author.name}</Name> : undefined} color="var(--accent)" styles={{ cite: { opacity: 1 } }} aria-label={t('form.source')}>
      <p lang={source.lang} dir="auto" style={{ margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{source.body}</p>
    </Blockquote>
  );
}
