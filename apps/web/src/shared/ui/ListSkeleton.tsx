import { Skeleton } from '@mantine/core';
import { useT } from '../i18n/index.ts';
import classes from './ListSkeleton.module.css';

const outline = {
  card: (
    <>
      <Skeleton circle height={56} />
      <div><Skeleton height={16} width="60%" mb={10} /><Skeleton height={12} width="90%" mb={8} /><Skeleton height={12} width="45%" /></div>
    </>
  ),
  row: (
    <>
      <Skeleton circle height={40} />
      <div><Skeleton height={14} width="40%" mb={8} /><Skeleton height={12} width="75%" /></div>
    </>
  ),
  text: <div className={classes['wide']}><Skeleton height={18} width="50%" mb={12} /><Skeleton height={12} mb={8} /><Skeleton height={12} mb={8} width="92%" /><Skeleton height={12} width="70%" /></div>,
};

/** The shape of what is coming, while it comes. */
export function ListSkeleton({ of = 'card', count = 6 }: { of?: keyof typeof outline; count?: number }) {
  const t = useT();
  return (
    <div className={classes['list']} data-of={of} role="status" aria-label={t('shell.loading')}>
      {Array.from({ length: count }, (_, at) => <div key={at} className={classes['item']}>{outline[of]}</div>)}
    </div>
  );
}
