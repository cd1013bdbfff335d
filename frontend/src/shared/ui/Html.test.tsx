import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type OpenProfile, ProfileContext } from '@/shared/people/profiles';
import { Providers } from '@/shared/testing/Providers';
import { Html } from './Html';

const lan = '0192aaaa-0000-7000-8000-000000000001';
const html = `<p>Nhờ <span data-person="${lan}">@</span> <img src="x" onerror="alert(1)" /></p>`;
let known = true;

beforeEach(() => {
  known = true;
  vi.stubGlobal('fetch', async () =>
    Response.json({ items: known ? [{ id: lan, fullName: 'Lê Lan' }] : [], next: null }),
  );
});
afterEach(() => vi.unstubAllGlobals());

const show = (open: OpenProfile) =>
  render(
    <ProfileContext value={open}>
      <Html html={html} />
    </ProfileContext>,
    { wrapper: Providers },
  );

it('leads from a name to who it is, and lets nothing else through', async () => {
  const opened: string[] = [];
  const { container } = show((id) => opened.push(id));
  const link = await screen.findByRole('link', { name: '@Lê Lan' });
  expect(link.getAttribute('href')).toBe(`/people?panel=person%3A${lan}`);
  fireEvent.click(link);
  expect(opened).toEqual([lan]);
  expect(container.querySelector('[onerror]')).toBeNull();
});

it('says the name alone to who may not look into the directory', async () => {
  show(null);
  await screen.findByText('@Lê Lan');
  expect(screen.queryByRole('link')).toBeNull();
});

it('leads nowhere from somebody whose name is not known', async () => {
  known = false;
  const { container } = show(() => {});
  await vi.waitFor(() => expect(container.textContent).toMatch(/@\S/));
  expect(screen.queryByRole('link')).toBeNull();
});
