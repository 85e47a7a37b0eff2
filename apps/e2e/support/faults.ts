import type { Page } from '@playwright/test';

/** What the browser complains of while a page is open: errors on its console, uncaught exceptions, answers of 5xx, what the content policy refused. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) faults.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', error => faults.push(error.stack ?? error.message));
  page.on('response', answer => {
    if (answer.status() >= 500) faults.push(`${answer.status()} ${answer.url()}`);
  });
  return faults;
}

/** A key shown where its words are missing stands alone: `feed.title`, `ideas:feed.title`. What nobody put into words may stand anywhere. */
const key = /^(?:[a-z]+:)?[a-z][A-Za-z]*(?:\.[A-Za-z_]+)+$/;
const unworded = /\{\{\w*\}\}|\bundefined\b|\bNaN\b|\[object Object\]|Invalid Date/;
const address = /\.(?:org|com|net)$/;

/** Texts, titles and labels that a person would take for broken. */
export async function brokenTextsOn(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('script, style')) texts.push(walker.currentNode.textContent ?? '');
    for (const node of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      for (const name of ['aria-label', 'placeholder', 'title']) texts.push(node.getAttribute(name) ?? '');
    }
    return texts.map(text => text.trim());
  });
  return shown.filter(text => unworded.test(text) || (key.test(text) && !address.test(text)));
}

/** What juts out where the page can be scrolled to the side, widest first; nothing where it cannot. */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(node => {
      const { left, right } = node.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    return [`${scrollWidth} of ${clientWidth} px`, ...wide.slice(0, 5).map(node => node.outerHTML.slice(0, 160))];
  });
}
