import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../../../test/render.tsx';
import { PersonCard } from './PersonCard.tsx';

const dana = {
  id: 'p1', name: 'Dana Levi', roleTitle: 'Director', organisation: { name: 'Ministry of Health' }, sector: 'CENTRAL_GOVERNMENT',
  cohorts: [{ id: 'c1', name: 'Digital Leaders 2016' }],
  offers: ['Service design', 'Procurement', 'Budgets'].map((name, at) => ({ skill: { id: String(at), name } })),
};

test('a card says who, what they do, two offers, and leads to the profile', async () => {
  await show(<PersonCard person={dana} tie="You both know Noa" />);
  expect(screen.getByRole('link', { name: 'Dana Levi' })).toHaveAttribute('href', '/people/p1');
  expect(screen.getByRole('article')).toHaveTextContent('Director at Ministry of Health');
  for (const text of ['Digital Leaders 2016', 'Central government', 'Service design', 'Procurement', '+1', 'You both know Noa']) expect(screen.getByText(text)).toBeInTheDocument();
});

test('what is kept back leaves no gap', async () => {
  await show(<PersonCard person={{ id: 'p2', name: 'דנה לוי', organisation: null, roleTitle: null, sector: 'LOCAL_GOVERNMENT', headline: 'ערים נגישות' }} />, { language: 'he' });
  expect(screen.getByText('ערים נגישות')).toBeInTheDocument();
  expect(screen.getByText('שלטון מקומי')).toBeInTheDocument();
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
});

test('on a page to the left, a role and employer in Latin letters read in their own order, and Hebrew ones in the page\'s', async () => {
  const hebrew = { id: 'p3', name: 'נועה', roleTitle: 'מנהלת', organisation: { name: 'משרד הבריאות' } };
  await show(<><PersonCard person={dana} /><PersonCard person={hebrew} /></>, { language: 'he' });
  expect(screen.getByText('Director').closest('[dir]')).toHaveAttribute('dir', 'ltr');
  expect(screen.getByText('מנהלת').closest('p > bdi')).toBe(screen.getByText('מנהלת'));
});
