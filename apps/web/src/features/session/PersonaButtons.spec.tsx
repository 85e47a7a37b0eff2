import { expect, test } from '@jest/globals';
import { InstallationDocument, SignInAsPersonaDocument, UpdateSettingsDocument, ViewerDocument } from '@cohortium/schema';
import { screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { answers } from '../../../test/answers.ts';
import { show } from '../../../test/render.tsx';
import { PersonaButtons } from './PersonaButtons.tsx';

const maya = { id: 'm1', email: 'maya@example.org', isAdmin: false, locale: 'en', timeZone: 'UTC', hasPassword: false, profile: null };

test('whoever is tried from a page in Hebrew goes on in Hebrew', async () => {
  const network = answers();
  network.to(InstallationDocument, () => ({ installation: { name: 'Cohortium', mode: 'DEMONSTRATION' as const, demonstration: true, catchesMail: true }, personas: [{ key: 'maya', kind: 'MEMBER' as const, name: 'Maya' }] }));
  network.to(SignInAsPersonaDocument, () => ({ signInAsPersona: { ...maya } }));
  network.to(UpdateSettingsDocument, () => ({ updateSettings: { ...maya, locale: 'he' } }));
  network.to(ViewerDocument, () => ({ viewer: null }));
  const { user } = await show(<Suspense><PersonaButtons /></Suspense>, { language: 'he' });
  await user.click(await screen.findByRole('button', { name: /Maya/ }));
  await waitFor(() => expect(network.asked(ViewerDocument)).toHaveLength(1));
  expect(network.asked(UpdateSettingsDocument)).toEqual([{ locale: 'he' }]);
});
