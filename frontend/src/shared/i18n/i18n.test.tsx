import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { I18nProvider } from './i18n';

const words = 'hidden';

vi.mock('./texts', () => ({ loadTexts: () => Promise.reject(new Error('no such file')) }));

it('says in both languages that there are no words, and offers to load the page again', async () => {
  render(<I18nProvider>{words}</I18nProvider>);
  expect((await screen.findByRole('alert')).textContent).toMatch(/Chưa tải được.*could not be/);
  expect(screen.getByRole('button')).toBeTruthy();
  expect(screen.queryByText('hidden')).toBeNull();
});
