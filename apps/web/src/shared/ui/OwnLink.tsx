import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

/** A link within this site that someone wrote: followed without loading the page anew. */
export function OwnLink({ href, className, children }: { href: string; className?: string | undefined; children?: ReactNode }) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return <a href={href} className={className} onClick={follow}>{children}</a>;
}
