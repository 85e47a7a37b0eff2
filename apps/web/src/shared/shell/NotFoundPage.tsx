import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '../i18n/index.ts';
import { PageHeader } from '../ui/PageHeader.tsx';

/** The same for what does not exist and for what may not be seen. */
export function NotFoundPage() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
      <Button component={Link} to="/" variant="light">{t('notFound.action')}</Button>
    </>
  );
}
