import { expect, test } from '@jest/globals';
import { nextAddress } from './next-address.ts';

test.each(['/people?q=dana', '/rooms/1', '/', '/%2F%2Fevil.example', '/a//b', '/people?next=//evil.example', '/sign-ins', '/people/אבי'])('after sign-in the way leads on to %s', address => {
  expect(nextAddress(address)).toEqual({ next: address });
  expect(new URL(address, 'https://cohortium.example').origin).toBe('https://cohortium.example');
});
test.each([
  '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', '\t//evil.example', ' //evil.example', 'https://evil.example', 'https:/evil.example', 'javascript:alert(1)', '//evil.example/%2e%2e', '/a\\b', '/\0', '',
  'people', '.', '%2F%2Fevil.example', '/sign-in?next=/x', '/sign-in', '/magic?token=x', '/reset', `/${'x'.repeat(500)}`, 7, null, undefined, ['/x'],
])('%j leads nowhere', address => expect(nextAddress(address)).toEqual({}));
