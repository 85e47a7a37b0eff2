import { line } from '@cohortium/contract';
import { expect, test } from '@jest/globals';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { screen } from '@testing-library/react';
import { z } from 'zod';
import { show } from '../../../test/render.tsx';
import { RequestError } from '../graphql/index.ts';
import { applyServerErrors, focusFirstError, schemaForm } from './schema-form.tsx';

const propose = z.strictObject({ title: line(10), problem: line(20) });

function Form({ refused }: { refused?: RequestError }) {
  const form = useForm({ mode: 'controlled', initialValues: { title: '', problem: '' }, validate: schemaForm(propose) });
  return (
    <form onSubmit={form.onSubmit(() => { if (refused) applyServerErrors(form, refused); }, focusFirstError(form))}>
      <TextInput label="Title" {...form.getInputProps('title')} />
      <TextInput label="Problem" {...form.getInputProps('problem')} />
      <button type="submit">Propose</button>
    </form>
  );
}

test('each field says what is wrong, in the reader\'s words', async () => {
  const { user } = await show(<Form />);
  await user.type(screen.getByLabelText('Title'), 'far too long a title');
  await user.click(screen.getByRole('button'));
  expect(screen.getByText('Keep it to 10 characters.')).toBeInTheDocument();
  expect(screen.getByText('Fill this in.')).toBeInTheDocument();
  expect(screen.getByLabelText('Title')).toHaveFocus();
});

test('what the server refuses stands at its field', async () => {
  const refused = new RequestError('BAD_INPUT', 'common:error.badInput', {}, [{ path: 'problem', reason: 'common:error.textBroken', args: {} }]);
  const { user } = await show(<Form refused={refused} />, { language: 'he' });
  await user.type(screen.getByLabelText('Title'), 'good');
  await user.type(screen.getByLabelText('Problem'), 'fine');
  await user.click(screen.getByRole('button'));
  expect(screen.getByLabelText('Problem')).toHaveAccessibleDescription('יש בטקסט תו שלא ניתן לקרוא. יש להקליד אותו מחדש.');
});
