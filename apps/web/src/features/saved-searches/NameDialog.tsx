import { Button, Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { nameSearch } from '@cohortium/contract';
import { useState, type ReactNode } from 'react';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { asRequestError, type RequestError } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import classes from './SavedSearches.module.css';

interface NameDialogProps {
  title: string;
  name: string;
  /** Makes it true; the dialog closes when it is. */
  onName: (name: string) => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** One field: how a search is called. */
export function NameDialog({ title, name, onName, onClose, children }: NameDialogProps) {
  const t = useT('searches');
  const form = useForm({ mode: 'controlled', initialValues: { name }, validate: schemaForm(nameSearch) });
  const [failed, setFailed] = useState<RequestError | null>(null);
  const [sending, setSending] = useState(false);
  const send = async ({ name: given }: { name: string }) => {
    setSending(true);
    try {
      await onName(given);
      onClose();
    } catch (error) {
      const refused = asRequestError(error);
      setFailed(refused);
      applyServerErrors(form, refused);
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close'), size: 44 }} classNames={{ title: classes['dialogTitle'] ?? '' }}>
      <form className={classes['form']} onSubmit={form.onSubmit(values => void send(values), focusFirstError(form))}>
        {children}
        <TextInput label={t('name')} description={t('nameHint')} dir="auto" size="md" data-autofocus {...form.getInputProps('name')} />
        <FormError error={failed} />
        <div className={classes['buttons']}>
          <Button variant="subtle" onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" loading={sending}>{t('action.save')}</Button>
        </div>
      </form>
    </Modal>
  );
}
