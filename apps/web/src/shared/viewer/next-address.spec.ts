import { expect, test } from '@jest/globals';
import { nextAddress } from './next-address.ts';

test.each(['/people?q=dana', '/rooms/1'])('after sign-in the way leads on to %s', address => expect(nextAddress(address)).toEqual({ next: address }));
test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/sign-in?next=/x', 7, undefined])('%j leads nowhere', address => expect(nextAddress(address)).toEqual({}));
