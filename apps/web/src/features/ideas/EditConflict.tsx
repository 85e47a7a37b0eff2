import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT, When } from '../../shared/i18n/index.ts';
import { Markdown } from '../../shared/ui/Markdown.tsx';
import { ideaQuery, type WholeIdea } from './queries.ts';
import classes from './IdeaForm.module.css';

interface ConflictProps {
  id: string;
  onMine: (theirs: WholeIdea) => void;
  onTheirs: (theirs: WholeIdea) => void;
}

/** The idea was changed meanwhile: shows the other version, and lets the reader choose. */
export function EditConflict({ id, onMine, onTheirs }: ConflictProps) {
  const t = useT('ideas');
  const [shown, setShown] = useState(false);
  const { data } = useQuery({ ...ideaQuery(id), staleTime: 0, refetchOnMount: 'always' });
  const theirs = data?.idea;
  return (
    <div className={classes['conflict']} role="alert">
      <p><strong>{t('form.conflictTitle')}</strong></p>
      <p>{t('form.conflictText')}</p>
      {shown && theirs && (
        <div className={classes['theirs']} lang={theirs.lang} dir="auto">
          <p><strong>{theirs.title}</strong> · <When at={theirs.updatedAt} as="relative" /></p>
          <p>{theirs.problem}</p>
          <p>{theirs.beneficiaries}</p>
          <Markdown>{theirs.proposal}</Markdown>
        </div>
      )}
      <div className={classes['foot']}>
        {!shown && <Button variant="default" disabled={!theirs} onClick={() => setShown(true)}>{t('form.conflictShow')}</Button>}
        <Button variant="default" disabled={!theirs} onClick={() => theirs && onMine(theirs)}>{t('form.conflictMine')}</Button>
        <Button variant="default" disabled={!theirs} onClick={() => theirs && onTheirs(theirs)}>{t('form.conflictTheirs')}</Button>
      </div>
    </div>
  );
}
