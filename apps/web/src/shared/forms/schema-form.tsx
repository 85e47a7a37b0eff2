import { fieldErrors } from '@cohortium/contract';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { RequestError } from '../graphql/index.ts';
import { FieldError } from '../ui/FieldError.tsx';

type Errors = Record<string, ReactNode>;

const shown = (found: readonly { path: string; reason: string; args: Record<string, string | number> }[]): Errors =>
  Object.fromEntries(found.toReversed().map(({ path, reason, args }) => [path, <FieldError key={path} reason={reason} args={args} />]));

/**
 * A form's `validate` from the schema that the server uses too: `useForm({ validate: schemaForm(proposeIdea), … })`. Each field
 * shows its first error, in the words of the catalogue, by its reason.
 */
export const schemaForm = (schema: z.ZodType) => (values: unknown): Errors => {
  const checked = schema.safeParse(values);
  return checked.success ? {} : shown(fieldErrors(checked.error));
};

/** Puts the server's errors beside their fields; says whether there were any, so that the rest is shown above the form. */
export function applyServerErrors<Values extends Record<string, unknown>>(form: UseFormReturnType<Values>, error: RequestError): boolean {
  if (error.fields.length === 0) return false;
  form.setErrors(shown(error.fields));
  focusField(form, error.fields[0]?.path ?? '');
  return true;
}

function focusField<Values extends Record<string, unknown>>(form: UseFormReturnType<Values>, path: string): void {
  form.getInputNode(path)?.focus();
}

/** For `form.onSubmit(send, focusFirstError(form))`: takes the reader to what is to be mended. */
export const focusFirstError =
  <Values extends Record<string, unknown>>(form: UseFormReturnType<Values>) =>
  (errors: Errors): void =>
    focusField(form, Object.keys(errors)[0] ?? '');
