import { updateProfile, type AudienceField } from '@cohortium/contract';
import { MemberDocument, MyProfileDocument, PeopleDocument, UpdateProfileDocument, ViewerDocument, WorthMeetingDocument, type OwnProfileFragment } from '@cohortium/schema';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { applyServerErrors, schemaForm } from '../../shared/forms/index.ts';
import { asRequestError, execute, refresh, type RequestError } from '../../shared/graphql/index.ts';
import { useDraft, type DraftState } from '../../shared/offline/index.ts';
import { FieldError } from '../../shared/ui/FieldError.tsx';
import { checkable, formOf, inputOf, type ProfileForm } from './profile-form.ts';
import { addOrganisation } from './queries.ts';

const check = schemaForm(updateProfile);
/** Errors of the employer stand at its picker. */
const validate = (form: ProfileForm) => {
  const { organisationId, ...errors } = check(checkable(form));
  const isUnknown = form.organisation[0]?.isNew && !form.sector;
  return { ...errors, ...(organisationId && { organisation: organisationId }), ...(isUnknown && { sector: <FieldError reason="people:error.sector" /> }) };
};

export interface ProfileEditing {
  form: UseFormReturnType<ProfileForm>;
  draft: DraftState;
  error: RequestError | null;
  saving: boolean;
  save: (values: ProfileForm) => Promise<void>;
}

/** One's profile as a form: drafts kept, checked by the contract's schema, saved with the version that was read. */
export function useProfileForm(profile: OwnProfileFragment, complete: boolean, onSaved: () => void): ProfileEditing {
  const queryClient = useQueryClient();
  const form = useForm<ProfileForm>({ initialValues: formOf(profile), validate });
  const draft = useDraft(`profile:${complete ? 'first' : 'edit'}`, form);
  const [error, setError] = useState<RequestError | null>(null);
  const [saving, setSaving] = useState(false);

  const save = async (values: ProfileForm) => {
    setSaving(true);
    setError(null);
    try {
      const [employer] = values.organisation;
      const organisationId = employer?.isNew && values.sector ? await addOrganisation(employer.name, values.sector) : employer?.id ?? null;
      const { updateProfile: saved } = await execute(UpdateProfileDocument, { input: inputOf(values, profile.version ?? 1, organisationId, complete) });
      draft.clear();
      form.setInitialValues(formOf(saved));
      form.setValues(formOf(saved));
      await refresh(queryClient, MyProfileDocument, ViewerDocument, MemberDocument, PeopleDocument, WorthMeetingDocument);
      onSaved();
    } catch (failed) {
      const refused = asRequestError(failed);
      applyServerErrors(form, refused);
      setError(refused);
    } finally {
      setSaving(false);
    }
  };
  return { form, draft, error, saving, save };
}

/** The audience of a field within the form. */
export const audienceProps = (form: UseFormReturnType<ProfileForm>, field: AudienceField) => ({
  value: form.values.audiences[field],
  onChange: (audience: ProfileForm['audiences'][AudienceField]) => form.setFieldValue('audiences', { ...form.values.audiences, [field]: audience }),
});
