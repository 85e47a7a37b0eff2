import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useT } from '../i18n/index.ts';

/** The search field of the top strip; the page it opens does the searching. */
export function SearchEntry({ onSearch }: { onSearch: (words: string) => void }) {
  const t = useT();
  const [words, setWords] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(words.trim());
    setWords('');
  };
  return (
    <form role="search" onSubmit={submit}>
      <TextInput
        type="search"
        name="q"
        size="sm"
        maxLength={200}
        value={words}
        onChange={event => setWords(event.currentTarget.value)}
        aria-label={t('shell.search')}
        placeholder={t('shell.search')}
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
      />
    </form>
  );
}
