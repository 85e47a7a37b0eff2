import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../../../test/render.tsx';
import { SearchPicker, type Pickable } from './SearchPicker.tsx';

const skills: Pickable[] = ['Service design', 'Data governance', 'Procurement'].map((name, at) => ({ id: String(at), name }));
const search = async (words: string) => skills.filter(skill => skill.name.toLowerCase().includes(words.toLowerCase()));

function Offers({ max = 3 }: { max?: number }) {
  const [value, setValue] = useState<Pickable[]>([]);
  return <SearchPicker label="Can help with" value={value} onChange={setValue} search={search} max={max} />;
}

test('a skill is chosen by typing and Enter, and taken back by Backspace', async () => {
  const { user } = await show(<Offers />);
  const field = screen.getByLabelText('Can help with');
  await user.type(field, 'data');
  expect(await screen.findByRole('option', { name: 'Data governance' })).toBeInTheDocument();
  expect(screen.queryByRole('option', { name: 'Procurement' })).not.toBeInTheDocument();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(screen.getByRole('button', { name: 'Remove Data governance' })).toBeInTheDocument();
  expect(field).toHaveValue('');
  await user.keyboard('{Backspace}');
  expect(screen.queryByRole('button', { name: 'Remove Data governance' })).not.toBeInTheDocument();
});

test('under a thumb the list closes after each choice, so that it covers nothing; on a desk it stays', async () => {
  const asked = window.matchMedia;
  for (const touched of [true, false]) {
    window.matchMedia = query => Object.assign(asked(query), { matches: touched && query === '(pointer: coarse)' });
    const { user, unmount } = await show(<Offers />);
    const field = screen.getByLabelText('Can help with');
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: 'Procurement' }));
    expect(screen.getByRole('button', { name: 'Remove Procurement' })).toBeInTheDocument();
    expect(field).toHaveAttribute('aria-expanded', String(!touched));
    unmount();
  }
  window.matchMedia = asked;
});

test('no more than may be chosen', async () => {
  const { user } = await show(<Offers max={2} />);
  const field = screen.getByLabelText('Can help with');
  for (const word of ['serv', 'proc']) {
    await user.type(field, word);
    await screen.findByRole('option');
    await user.keyboard('{ArrowDown}{Enter}');
  }
  await user.type(field, 'data');
  expect(await screen.findByText('You can choose up to 2. Remove one to add another.')).toBeInTheDocument();
  expect(screen.queryByRole('option')).not.toBeInTheDocument();
});
