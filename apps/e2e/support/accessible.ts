import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    /** There once it was brought to the page. */
    axe?: { run: (context: Document | Element, options: RunOptions) => Promise<AxeResults> };
  }
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 AA; nothing is told but what falls short, and no stylesheet is fetched a second time. */
const standard: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'], preload: false, elementRef: true,
};

/** Runs in the page. */
async function shortfalls(options: RunOptions): Promise<string[]> {
  const { axe } = window;
  if (!axe) throw new Error('axe was not brought to the page');
  const isLarge = (element: HTMLElement | undefined): boolean => {
    const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return width >= 24 && height >= 24;
  };
  const told: string[] = [];
  for (const { id, help, nodes } of (await axe.run(document, options)).violations) {
    for (const { element, html, failureSummary } of nodes) {
      const isOnlyCovered = id === 'target-size' && isLarge(element);
      if (!isOnlyCovered) told.push(`${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`);
    }
  }
  return told;
}

/** Runs in the page: every colour is worked out anew. What has the focus and what is open stays so. */
function drawAnew(): void {
  const { body } = document;
  body.style.display = 'none';
  body.getBoundingClientRect();
  body.style.display = '';
}

/** What falls short and stays so: when the theme changes, Chromium now and then keeps old colours for parts that it had not drawn. */
async function lastingShortfalls(page: Page): Promise<string[]> {
  const found = await page.evaluate(shortfalls, standard);
  if (!found.length) return found;
  await page.evaluate(drawAnew);
  return page.evaluate(shortfalls, standard);
}

/**
 * Holds the page, as it stands, against the standard, and names each element that falls short. axe is brought to a page
 * once and runs in it; that reaches into no frame, so a page may have none. How much is seen of a target that
 * is large enough depends on how far one has scrolled, and on what is open above it: that is no fault of its size.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(page.frames(), 'frames, which this would not look into').toHaveLength(1);
  if (!await page.evaluate(() => Boolean(window.axe))) await page.evaluate(axe);
  expect.soft(await lastingShortfalls(page), `accessibility of ${page.url()}`).toEqual([]);
}
