import { chromium } from '@playwright/test';
const base = process.env['BASE'] ?? 'http://localhost:3100';
const pages = (process.env['PAGES'] ?? '/,/people').split(',');
const variants = (process.env['VARIANTS'] ?? '360-en-light,1280-en-light').split(',');
const who = process.env['WHO'] ?? 'member';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] });
const { trusted } = await import('@cohortium/schema/trusted').then(m => ({ trusted: m.trustedDocuments }));
const doc = [...trusted].find(([, t]) => t.includes('mutation SignInAsPersona'))?.[0];
for (const variant of variants) {
  const [width, lang, scheme] = variant.split('-') as [string, string, 'light' | 'dark'];
  const context = await browser.newContext({ viewport: { width: Number(width), height: Number(width) < 500 ? 740 : 900 }, colorScheme: scheme, locale: lang === 'he' ? 'he-IL' : 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('console', m => m.type() === 'error' && console.log('CONSOLE', variant, m.text().slice(0, 200)));
  page.on('pageerror', e => console.log('PAGEERROR', variant, e.message.slice(0, 300)));
  if (who !== 'none') {
    const r = await context.request.post(`${base}/graphql`, { data: { documentId: doc, variables: { key: who.toUpperCase() === who ? who : who } }, headers: { origin: base } });
    const t = await r.text(); if (t.includes('errors')) console.log(t.slice(0, 300));
    if (lang === 'he') { const d = [...trusted].find(([, x]) => x.includes('mutation UpdateSettings') || x.includes('updateSettings'))?.[0]; const q = await context.request.post(`${base}/graphql`, { data: { documentId: d, variables: { input: { locale: 'he' }, locale: 'he' } }, headers: { origin: base } }); const x = await q.text(); if (x.includes('errors')) console.log(x.slice(0, 300)); }
    else { const d = [...trusted].find(([, x]) => x.includes('updateSettings'))?.[0]; await context.request.post(`${base}/graphql`, { data: { documentId: d, variables: { input: { locale: 'en' }, locale: 'en' } }, headers: { origin: base } }); }
  }
  for (const path of pages) {
    await page.goto(base + path, { waitUntil: 'networkidle' }).catch(e => console.log(e.message));
    await page.waitForTimeout(400);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) console.log('SCROLLS', variant, path, wide);
    await page.screenshot({ path: `/tmp/shots/${path.replace(/[^a-z0-9]+/gi, '_') || 'home'}-${variant}.png`, fullPage: process.env['FULL'] === '1' });
  }
  await context.close();
}
await browser.close();
