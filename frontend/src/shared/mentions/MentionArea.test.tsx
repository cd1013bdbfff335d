import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Providers } from '@/shared/testing/Providers';
import { MentionArea } from './MentionArea';
import { useMentions } from './useMentions';

const [one, other] = [
  '0192aaaa-0000-7000-8000-000000000001',
  '0192aaaa-0000-7000-8000-000000000002',
];
const lan = (id: string) => ({ id, fullName: 'Lê Lan', givenName: 'Lan', active: true });
const said: string[] = [];

function Field() {
  const [text, setText] = useState('');
  const mentions = useMentions('test');
  said.push(mentions.stored(text));
  return (
    <main>
      <MentionArea label="m" value={text} onText={setText} mentions={mentions} />
    </main>
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('names two people of one name, each by what they do', async () => {
  const titles = [
    { person: lan(one), title: 'Kế toán' },
    { person: lan(other), title: 'Kho' },
  ];
  vi.stubGlobal('fetch', async (path: string) =>
    Response.json({
      items: path.includes('/directory') ? titles : [lan(one), lan(other)],
      next: null,
      position: 1,
    }),
  );
  render(<Field />, { wrapper: Providers });
  const field = (await screen.findByRole('textbox')) as HTMLTextAreaElement;
  const type = (text: string) => {
    fireEvent.change(field, { target: { value: text, selectionStart: text.length } });
  };
  type('@Lê Lan');
  fireEvent.pointerDown(await screen.findByText('· Kế toán'));
  await waitFor(() => expect(field.value).toBe('@Lê Lan '));

  type('@Lê Lan và @Lê Lan');
  fireEvent.pointerDown(await screen.findByText('· Kho'));
  await waitFor(() => expect(field.value).toBe('@Lê Lan và @Lê Lan (Kho) '));
  expect(said.at(-1)).toBe(`[@](person:${one}) và [@](person:${other}) `);
});
