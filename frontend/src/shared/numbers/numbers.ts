import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react';
import { batcher } from '@/shared/api/batcher';
import type { Task } from '@/shared/api/contract';
import { fetchPart } from '@/shared/api/views';

/** How a number in a text leads to its task. */
export const OpenTaskContext = createContext<(id: string) => void>(() => {});

/** The projects that `#123` is said in; none where the place has none. */
export const ProjectsContext = createContext<readonly string[]>([]);

const keptMillis = 60_000;
const said = /(?<![\p{L}\p{N}#&/])#(\d{1,9})(?![\p{L}\p{N}])/gu;

const loaders = new Map<string, (number: string) => Promise<Task | undefined>>();

function loader(project: string) {
  const known = loaders.get(project);
  if (known) return known;
  const load = batcher<Task>(async (numbers) => {
    const page = await fetchPart('tasks/numbered', { project, numbers: numbers.map(Number) });
    return new Map(page.items.map((task) => [String(task.number), task]));
  });
  loaders.set(project, load);
  return load;
}

/** The task with that number in the first of these projects that has one; null where the reader sees none. */
export async function numbered(
  client: QueryClient,
  projects: readonly string[],
  number: string,
): Promise<Task | null> {
  for (const project of projects) {
    const task = await client.fetchQuery({
      queryKey: ['tasks/numbered', 'one', project, number],
      queryFn: async () => (await loader(project)(number)) ?? null,
      staleTime: keptMillis,
      retry: false,
    });
    if (task) return task;
  }
  return null;
}

/** Every `#123` that stands in running text, each in a place of its own. */
export function placesOf(within: HTMLElement): HTMLElement[] {
  for (const text of textsIn(within)) split(text);
  return [...within.querySelectorAll<HTMLElement>('[data-number]')];
}

function textsIn(within: HTMLElement): Text[] {
  const texts: Text[] = [];
  const walk = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (!node.parentElement?.closest('a, code, pre, [data-number]')) texts.push(node as Text);
  }
  return texts;
}

function split(text: Text) {
  for (const match of [...text.data.matchAll(said)].reverse()) {
    const place = document.createElement('span');
    place.dataset.number = match[1] ?? '';
    place.textContent = match[0];
    const rest = text.splitText(match.index);
    rest.deleteData(0, match[0].length);
    rest.before(place);
  }
}
