import type { BrowserContextOptions } from '@playwright/test';

/** A phone of the narrowest common width, under the thumb. */
export const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } satisfies BrowserContextOptions;
export const desk = { viewport: { width: 1280, height: 800 } } satisfies BrowserContextOptions;

export const english = { locale: 'en-GB' } satisfies BrowserContextOptions;
export const hebrew = { locale: 'he-IL', timezoneId: 'Asia/Jerusalem' } satisfies BrowserContextOptions;
