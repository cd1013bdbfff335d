import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Providers } from '@/shared/testing/Providers';
import { Html } from '@/shared/ui/Html';
import { OpenTaskContext, ProjectsContext } from './numbers';

const task = '0192aaaa-0000-7000-8000-000000000007';
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const seen = path.includes('project=app') && path.includes('numbers=7');
    const items = seen ? [{ id: task, number: 7, title: 'Kho' }] : [];
    return Response.json({ items, next: null, position: 1 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const show = (html: string, projects: string[], open = (_: string) => {}) =>
  render(
    <ProjectsContext value={projects}>
      <OpenTaskContext value={open}>
        <Html html={html} />
      </OpenTaskContext>
    </ProjectsContext>,
    { wrapper: Providers },
  );

it('leads to the task that has the number, and leaves the rest as it was said', async () => {
  const opened: string[] = [];
  const html = '<p>Sau #7, #8; không phải a#7, #7b, <code>#7</code> hay <a href="/x">#7</a></p>';
  const { container } = show(html, ['app'], (id) => opened.push(id));
  const link = await screen.findByTitle('Kho');
  expect(link.getAttribute('href')).toBe(`/tasks?panel=task%3A${task}`);
  fireEvent.click(link);
  expect(opened).toEqual([task]);
  expect(container.querySelectorAll('[title]')).toHaveLength(1);
  expect(container.textContent).toBe('Sau #7, #8; không phải a#7, #7b, #7 hay #7');
  expect(asked).toHaveLength(1);
});

it('takes the first project of a place that has it', async () => {
  show('<p>#7</p>', ['kho', 'app']);
  await screen.findByTitle('Kho');
  expect(asked.map((path) => /project=(\w+)/.exec(path)?.[1])).toEqual(['kho', 'app']);
});

it('asks nobody where there is no project', () => {
  show('<p>#7</p>', []);
  expect(asked).toEqual([]);
});
