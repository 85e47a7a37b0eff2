import { expect, test } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { patchCached } from './optimistic.ts';

const Ideas = { __meta__: { hash: '1', name: 'Ideas' } } as const satisfies { __meta__: { hash: string; name: string } };
interface Answer {
  supporters: number;
}
const operation: typeof Ideas & { __apiType?: (variables: never) => Answer } = Ideas;

test('a change shows in every cached answer, pages included, and can be taken back', () => {
  const queryClient = new QueryClient();
  queryClient.setQueryData(['Ideas', { id: '1' }], { supporters: 1 });
  queryClient.setQueryData(['Ideas', 'pages', {}], { pages: [{ supporters: 2 }, { supporters: 3 }], pageParams: [null, 'x'] });
  queryClient.setQueryData(['People', {}], { supporters: 9 });

  const undo = patchCached(queryClient, operation, answer => ({ supporters: answer.supporters + 1 }));
  expect(queryClient.getQueryData(['Ideas', { id: '1' }])).toEqual({ supporters: 2 });
  expect(queryClient.getQueryData(['Ideas', 'pages', {}])).toEqual({ pages: [{ supporters: 3 }, { supporters: 4 }], pageParams: [null, 'x'] });
  expect(queryClient.getQueryData(['People', {}])).toEqual({ supporters: 9 });

  undo();
  expect(queryClient.getQueryData(['Ideas', { id: '1' }])).toEqual({ supporters: 1 });
});
