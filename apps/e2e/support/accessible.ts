import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    /** There once it was brought to the page. */
    axe?: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 AA; nothing is told but what falls short, and no stylesheet is fetched a second time. */
const standard: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'], preload: false, elementRef: true,
};

/**
 * Holds the page, as it stands, against the standard, and names each element that falls short. axe is brought to a page
 * once and runs in it; that reaches into no frame, so a page may have none. What lies under an open menu is no target
 * until that is closed: how large its rest is says nothing.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(page.frames(), 'frames, which this would not look into').toHaveLength(1);
  if (!await page.evaluate(() => Boolean(window.axe))) await page.evaluate(axe);
  const found = await page.evaluate(async options => {
    const { violations } = await window.axe?.run(document, options) ?? {};
    const open = [...document.querySelectorAll('[role=menu], [role=listbox]')].map(popup => popup.getBoundingClientRect());
    const isUnder = (element: HTMLElement | undefined) => {
      const at = element?.getBoundingClientRect();
      return at && !element?.closest('[role=menu], [role=listbox]') && open.some(over => at.left < over.right && at.right > over.left && at.top < over.bottom && at.bottom > over.top);
    };
    return violations?.flatMap(({ id, help, nodes }) => nodes.filter(node => !(id === 'target-size' && isUnder(node.element))).map(node => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`));
  }, standard);
  expect.soft(found, `accessibility of ${page.url()}`).toEqual([]);
}
