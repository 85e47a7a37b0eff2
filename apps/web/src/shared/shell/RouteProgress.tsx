import { useRouterState } from '@tanstack/react-router';
import classes from './RouteProgress.module.css';

/** A thread drawn along the top edge while the next page is fetched. */
export function RouteProgress() {
  const loading = useRouterState({ select: state => state.status === 'pending' });
  return <div className={classes['line']} data-loading={loading || undefined} aria-hidden />;
}
