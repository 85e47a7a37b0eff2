export { applyServerErrors, focusFirstError, schemaForm } from './schema-form.tsx';
