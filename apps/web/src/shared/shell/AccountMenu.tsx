import { lazy, Suspense, useState } from 'react';
import { AccountButton, type AccountActions } from './AccountButton.tsx';

const load = () => import('./AccountDropdown.tsx');
const AccountDropdown = lazy(load);

/** The account's menu; what is in it, and the code of menus, is fetched when it is first reached for. */
export function AccountMenu(actions: AccountActions) {
  const [opened, setOpened] = useState(false);
  const closed = <AccountButton aria-haspopup="menu" aria-expanded={false} onPointerEnter={() => void load()} onFocus={() => void load()} onClick={() => setOpened(true)} />;
  if (!opened) return closed;
  return (
    <Suspense fallback={closed}>
      <AccountDropdown {...actions} onClosed={() => setOpened(false)} />
    </Suspense>
  );
}
