import { expect, test } from '@jest/globals';
import { NotificationKind } from '@cohortium/contract';
import { show } from '../../../test/render.tsx';
import { NotificationText, type Line } from './NotificationText.tsx';

const people = ['Dana', 'נועם', 'Ben'].map((name, at) => ({ id: String(at), name }));
const meetingAt = (place: string): Line['meeting'] => ({
  id: 'm', number: 3, startsAt: '2026-05-11T09:00:00.000Z', endsAt: '2026-05-11T09:10:00.000Z', table: 4, place: { id: 'p', name: place }, people: [{ id: 'o', name: 'Noa' }],
  convention: { id: 'c', slug: 'spring', name: 'Spring', timeZone: 'Asia/Jerusalem' },
});
const about = (kind: Line['kind'], title: string): Partial<Line> => {
  if (kind.startsWith('IDEA')) return { idea: { id: 'i', title, lang: 'en' } };
  if (kind.startsWith('REPORT')) return { report: { roomTitle: title, outcome: null } };
  if (kind.startsWith('SEARCH')) return { savedSearch: { id: 's', name: title, newCount: 0 } };
  if (kind === 'MEETINGS_PUBLISHED') return { convention: { name: title } };
  if (kind === 'MEETINGS_SOON' || kind === 'MEETING_BEGINS') return { meeting: meetingAt(title) };
  if (kind.startsWith('SECONDMENT')) return { opening: { title, lang: 'en' } };
  if (kind.startsWith('INTRODUCTION')) return { introduction: { id: 'n', isMine: false, waitsForMe: true, introducer: { id: 'b', name: 'Ben' }, people: [{ id: 'o', name: 'Noa' }] } };
  return {};
};
const line = (kind: Line['kind'], actorCount = 1, title = 'Solar boat'): Line => ({ kind, actorCount, actors: people.slice(0, Math.min(actorCount, 3)), idea: null, ...about(kind, title) });

async function said(given: Line, language = 'en'): Promise<string | null> {
  const { container, unmount } = await show(<p><NotificationText line={given} /></p>, { language });
  const text = container.querySelector('p')?.textContent ?? null;
  unmount();
  return text;
}

test('each kind is a sentence of its own in both languages, with everyone and everything in it', async () => {
  for (const language of ['en', 'he']) {
    const sentences = new Set<string | null>();
    for (const kind of Object.values(NotificationKind)) {
      const sentence = await said(line(kind), language);
      // Who reported is told to nobody; some are of nobody's doing.
      if (/^(REPORT|SEARCH|MEETING)/.test(kind)) expect(sentence).not.toContain('Dana');
      else expect(sentence).toContain('Dana');
      if (/^(IDEA|REPORT|SEARCH|MEETING|SECONDMENT)/.test(kind)) expect(sentence).toContain('Solar boat');
      if (/^MEETING(S_SOON|_BEGINS)/.test(kind)) expect(sentence).toContain('Noa');
      expect(sentence).not.toMatch(/[{}]|line\.|[\uE000-\uE00F]/u);
      sentences.add(sentence);
    }
    expect(sentences.size).toBe(Object.keys(NotificationKind).length);
  }
});

test('many voices are one sentence, counted as the language counts', async () => {
  expect(await said(line('IDEA_SUPPORTED', 1))).toBe('Dana supported Solar boat');
  expect(await said(line('IDEA_SUPPORTED', 2))).toBe('Dana and נועם supported Solar boat');
  expect(await said(line('IDEA_SUPPORTED', 3))).toBe('Dana and 2 others supported Solar boat');
  expect(await said(line('IDEA_SUPPORTED', 3), 'he')).toBe('תמיכה ברעיון Solar boat: Dana ועוד שניים');
  expect(await said(line('IDEA_SUPPORTED', 12), 'he')).toBe('תמיכה ברעיון Solar boat: Dana ועוד 11');
});

test('what people write is never markup nor a placeholder', async () => {
  expect(await said(line('IDEA_COMMENTED', 1, '<b>{{who}}</b> & $t(title)'))).toBe('Dana commented on <b>{{who}}</b> & $t(title)');
});
