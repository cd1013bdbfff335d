import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Providers } from '@/shared/testing/Providers';
import { CommentBox } from './CommentBox';

const sent: { key: string | null; body: { comment: string; text: string } }[] = [];
let status = 200;

const answer = (url: string, init?: RequestInit) => {
  if (!url.startsWith('/api/commands/'))
    return Response.json({ id: 'p', version: 2, reactions: [] });
  const key = new Headers(init?.headers).get('Idempotency-Key');
  sent.push({ key, body: JSON.parse(String(init?.body)) });
  const body = status === 200 ? { id: 'p', version: 2, position: 7 } : { type: 'kernel.forbidden' };
  return Response.json(body, { status });
};

beforeEach(() => {
  sent.length = 0;
  status = 200;
  localStorage.clear();
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => answer(url, init));
});

async function written(text: string) {
  render(<CommentBox post="p" />, { wrapper: Providers });
  const field = await screen.findByRole('textbox');
  fireEvent.change(field, { target: { value: text } });
  return field as HTMLTextAreaElement;
}

it('sends by Enter and is empty again', async () => {
  const field = await written('Đi chứ');
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(field.value).toBe(''));
  expect(sent.map((s) => s.body.text)).toEqual(['Đi chứ']);
});

it('never sends by the Enter that ends a composition', async () => {
  const field = await written('Đi chứ');
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(sent).toEqual([]);
  expect(field.value).toBe('Đi chứ');
});

it('breaks the line by Shift+Enter', async () => {
  const field = await written('Đi chứ');
  fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
  expect(sent).toEqual([]);
});

it('keeps a refused text and tries again under the same ids', async () => {
  status = 403;
  const field = await written('Đi chứ');
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(sent).toHaveLength(1));
  await waitFor(() =>
    expect((screen.getByRole('button') as HTMLButtonElement).disabled).toBe(false),
  );
  expect(field.value).toBe('Đi chứ');
  status = 200;
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(field.value).toBe(''));
  expect(sent[1]).toEqual(sent[0]);
});
