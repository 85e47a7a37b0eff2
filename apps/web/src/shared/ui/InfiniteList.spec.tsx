import { expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../../../test/render.tsx';
import { InfiniteList } from './InfiniteList.tsx';

const page = (from: number) => Array.from({ length: 3 }, (_, at) => `Person ${from + at}`);

function People({ onMore }: { onMore: () => void }) {
  const [items, setItems] = useState(page(1));
  const fetchNextPage = () => {
    onMore();
    setItems([...items, ...page(4)]);
  };
  return <InfiniteList label="People" items={items} itemKey={item => item} hasNextPage={items.length < 6} isFetchingNextPage={false} fetchNextPage={fetchNextPage}>{item => item}</InfiniteList>;
}

test('the next page comes by a button too, and its coming is announced', async () => {
  const onMore = jest.fn();
  const { user } = await show(<People onMore={onMore} />);
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(within(screen.getByRole('list', { name: 'People' })).getAllByRole('listitem')).toHaveLength(6);
  expect(screen.getByRole('status')).toHaveTextContent('3 more shown');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(onMore).toHaveBeenCalledTimes(1);
});

test('a page that failed can be asked for again', async () => {
  const fetchNextPage = jest.fn();
  const { user } = await show(
    <InfiniteList label="People" items={page(1)} itemKey={item => item} hasNextPage isFetchingNextPage={false} isFetchNextPageError fetchNextPage={fetchNextPage}>{item => item}</InfiniteList>,
  );
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(fetchNextPage).toHaveBeenCalledTimes(1);
});
