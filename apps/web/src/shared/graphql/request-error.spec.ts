import { expect, test } from '@jest/globals';
import { requestErrorOf } from './request-error.ts';

test('an error of the server keeps its reason and its fields', () => {
  const field = { path: 'title', reason: 'common:error.textTooLong', args: { max: 120 } };
  const error = requestErrorOf([{ message: 'x', extensions: { code: 'BAD_INPUT', reason: 'common:error.badInput', args: {}, fields: [field] } }]);
  expect(error).toMatchObject({ code: 'BAD_INPUT', reason: 'common:error.badInput', fields: [field] });
});

test.each([[[]], [[{ message: 'boom' }]], [[null]], [[{ extensions: { code: 5 } }]]])('%j is told as a fault of ours', errors => {
  expect(requestErrorOf(errors)).toMatchObject({ code: 'INTERNAL', reason: 'common:error.internal' });
});
