import { Button } from '@mantine/core';
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import classes from './Island.module.css';

interface BoundaryProps {
  onReset: () => void;
  failed: (retry: () => void) => ReactNode;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  readonly retry = (): void => {
    this.props.onReset();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    return this.state.failed ? this.props.failed(this.retry) : this.props.children;
  }
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const t = useT();
  return (
    <div className={classes['failed']} role="alert">
      <p>{t('list.failed')}</p>
      <Button variant="default" onClick={onRetry}>{t('action.retry')}</Button>
    </div>
  );
}

/** A part of a page that loads and fails alone: its skeleton while it comes, another try where it did not. */
export function Island({ skeleton, children }: { skeleton: ReactNode; children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary onReset={reset} failed={retry => <Failed onRetry={retry} />}>
          <Suspense fallback={skeleton}>{children}</Suspense>
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}
