import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import classes from './PrintSheet.module.css';

/** A button that prints its children alone, on paper's terms: black on white, nothing of the page around. They are drawn only while they are printed. */
export function PrintSheet({ label, children }: { label: string; children: ReactNode }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
  const print = () => {
    flushSync(() => setPrinting(true));
    window.print();
  };
  return (
    <>
      <Button variant="default" mih={44} leftSection={<IconPrinter size={18} />} onClick={print}>{label}</Button>
      {printing && createPortal(<div className={classes['sheet']}>{children}</div>, document.body)}
    </>
  );
}
