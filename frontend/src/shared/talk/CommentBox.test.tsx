import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { Providers } from '@/shared/testing/Providers';
import { CommentBox } from './CommentBox';
import type { Talk } from './talk';

const sent: { key: string; body: { comment: string; text: string } }[] = [];
let status = 200;

const talk: Talk = {
  name: 'post.p',
  me: 'lan',
  place: {},
  looksAfter: false,
  write: async (comment, text, commandId) => {
    sent.push({ key: commandId, body: { comment, text } });
    return status === 200;
  },
  edit: async () => true,
  remove: async () => true,
  restore: async () => true,
};

beforeEach(() => {
  sent.length = 0;
  status = 200;
  localStorage.clear();
});

async function written(text: string) {
  render(<CommentBox talk={talk} />, { wrapper: Providers });
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
