import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../../../test/render.tsx';
import { Markdown } from './Markdown.tsx';

test('Markdown is shown, and nothing in it can run', async () => {
  const { container } = await show(<Markdown>{'# Big\n\n**bold** <img src=x onerror=alert(1)> <script>alert(1)</script>\n\n[away](https://example.org) [bad](javascript:alert(1)) ![spy](https://example.org/pixel.png)'}</Markdown>);
  expect((await screen.findByText('bold')).tagName).toBe('STRONG');
  expect(container.querySelector('img, script')).toBeNull();
  expect(screen.getByRole('link', { name: 'away' })).toHaveAttribute('rel', 'noopener noreferrer nofollow ugc');
  expect(container.innerHTML).not.toContain('javascript:');
  expect(screen.getByRole('heading', { name: 'Big' }).tagName).toBe('H4');
});
