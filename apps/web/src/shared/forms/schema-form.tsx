import { fieldErrors } from '@cohortium/contract';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { RequestError } from '../graphql/index.ts';
import { FieldError } from '../ui/FieldError.tsx';

type Errors = Record<string, ReactNode>;

const shown = (found: readonly { path: string; reason: string; args: Record<string, string | number> }[]): Errors =>
  Object.fromEntries(
    found.filter(({ path }, at) => found.findIndex(other => other.path === path) === at).map(({ path, reason, args }) => [path, <FieldError key={path} reason={reason} args={args} />]),
  );

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
  focusFirst(form, error.fields.map(field => field.path));
  return true;
}

/** The first of the fields that can take the focus: a field of several parts may stand under another path. */
function focusFirst<Values extends Record<string, unknown>>(form: UseFormReturnType<Values>, paths: readonly string[]): void {
  paths.map(path => form.getInputNode(path)).find(node => node !== null)?.focus();
}

/** For `form.onSubmit(send, focusFirstError(form))`: takes the reader to what is to be mended. */
export const focusFirstError =
  <Values extends Record<string, unknown>>(form: UseFormReturnType<Values>) =>
  (errors: Errors): void =>
    focusFirst(form, Object.keys(errors));
