import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Providers } from '@/shared/testing/Providers';
import { Fold } from './Fold';
import styles from './Fold.module.css';

// Nothing is laid out in this test's document: heights are told, and their changes announced by hand.
let height = 0;
let measure: () => void;
let measured = false;

beforeEach(() => {
  measured = false;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        measure = tell;
      }
      observe() {
        measured = true;
        measure();
      }
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(() => height);
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    () => ({ getPropertyValue: () => '480' }) as unknown as CSSStyleDeclaration,
  );
  Element.prototype.scrollIntoView = () => {};
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const words = (text: string) => (
  <Fold>
    <p>{text}</p>
  </Fold>
);
const isOpen = () => screen.getByText('Một bài dài', { exact: false }).closest(`.${styles.open}`);

it('leaves alone what is short', async () => {
  height = 470;
  render(words('Một bài dài'), { wrapper: Providers });
  await vi.waitFor(() => expect(measured).toBe(true));
  expect(screen.queryByRole('button')).toBeNull();
});

it('unfolds what is long and folds it again', async () => {
  height = 4_000;
  render(words('Một bài dài'), { wrapper: Providers });
  const button = await screen.findByRole('button', { name: 'See more' });
  expect(isOpen()).toBeNull();
  fireEvent.click(button);
  expect(isOpen()).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'See less' }));
  expect(isOpen()).toBeNull();
});

it('stays as it is when the words change', async () => {
  height = 4_000;
  const { rerender } = render(words('Một bài dài'), { wrapper: Providers });
  fireEvent.click(await screen.findByRole('button', { name: 'See more' }));
  height = 5_000;
  rerender(words('Một bài dài hơn'));
  act(() => measure());
  expect(isOpen()).not.toBeNull();
});

it('opens for what gets the focus under the fold', async () => {
  height = 4_000;
  render(
    <Fold>
      <a href="/x">{'Một bài dài'}</a>
    </Fold>,
    { wrapper: Providers },
  );
  const link = await screen.findByRole('link');
  await screen.findByRole('button');
  vi.spyOn(link, 'getBoundingClientRect').mockReturnValue({ bottom: 900 } as DOMRect);
  act(() => link.focus());
  expect(isOpen()).not.toBeNull();
});
