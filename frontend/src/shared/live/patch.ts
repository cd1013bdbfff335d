import type { QueryKey } from '@tanstack/react-query';
import type { Change } from '@/shared/api/contract';

/** What a view shows. A document of two parents, such as a membership, is named by its key alone. */
type Doc = {
  id?: string;
  version?: number;
  position?: number;
  place?: string;
  thread?: string | null;
};
type Part = { items: Doc[]; next: string | null; newer?: string | null };
type Pages = { pages: Part[] };

/** What became of the data of a query, and whether it is all there is to know. */
export type Patched = { data: unknown; settled: boolean };

/** Fields that decide in which lists a document stands, and where. */
const placing: Record<string, readonly string[]> = {
  'tasks/task': ['state', 'owner', 'requester', 'group', 'dueAt', 'completedAt'],
  'people/person': ['fullName', 'givenName', 'active', 'role'],
};

/** Lists of one parent that grow at their newest end, and what names the parent. */
const growing: Record<string, string> = {
  'feed/comment': 'post',
  'tasks/comment': 'task',
  'chat/message': 'channel',
};

const isPages = (data: unknown): data is Pages =>
  typeof data === 'object' && data !== null && 'pages' in data;
const isPart = (data: unknown): data is Part =>
  typeof data === 'object' && data !== null && 'items' in data;

const older = (one: Doc, other: Doc) => (one.version ?? 0) < (other.version ?? 0);

/**
 * Puts the document of a change where a query shows it, so that nothing needs to be fetched. Not settled is what only the
 * server knows: whether something new belongs to a list, and where something changed stands now.
 */
export function patch(key: QueryKey, data: unknown, change: Change): Patched {
  const [view = '', kind, params] = key as [string, string, Record<string, unknown>];
  if (data === undefined) return { data, settled: false };
  if (change.removed) return kind === 'one' ? { data, settled: false } : without(data, change.key);
  const doc = change.document as Doc | undefined;
  if (!doc) return { data, settled: false };
  if (kind === 'one') return { data: older(doc, data as Doc) ? data : doc, settled: true };
  if (doc.id === undefined) return { data, settled: false };
  if (isPages(data)) return inPages(view, params, data, doc);
  if (isPart(data)) return inPart(view, params, data, doc);
  return { data, settled: false };
}

function without(data: unknown, id: string): Patched {
  const rest = (part: Part) => ({ ...part, items: part.items.filter((item) => item.id !== id) });
  const named = (part: Part) => part.items.every((item) => item.id !== undefined);
  if (isPages(data)) {
    return { data: { ...data, pages: data.pages.map(rest) }, settled: data.pages.every(named) };
  }
  return isPart(data) ? { data: rest(data), settled: named(data) } : { data, settled: false };
}

function inPart(view: string, params: Record<string, unknown>, part: Part, doc: Doc): Patched {
  const known = part.items.find((item) => item.id === doc.id);
  if (known) {
    // What moves or goes does so once, when the server has said where to.
    return staysPut(view, known, doc)
      ? { data: replaced(part, known, doc), settled: true }
      : { data: part, settled: false };
  }
  if (isElsewhere(view, params, doc)) return { data: part, settled: true };
  if (part.next !== null || !grows(view, params, doc, part)) return { data: part, settled: false };
  return { data: { ...part, items: [...part.items, doc] }, settled: true };
}

/** The first page holds the newest; they stand in the order they came. */
function inPages(view: string, params: Record<string, unknown>, data: Pages, doc: Doc): Patched {
  const pages = [...data.pages];
  for (const [index, part] of pages.entries()) {
    const known = part.items.find((item) => item.id === doc.id);
    if (!known) continue;
    if (!staysPut(view, known, doc)) return { data, settled: false };
    pages[index] = replaced(part, known, doc);
    return { data: { ...data, pages }, settled: true };
  }
  if (isElsewhere(view, params, doc)) return { data, settled: true };
  const [newest] = pages;
  // Who reads far above the end comes to it page by page.
  if (newest?.newer && follows(doc, newest.items.at(-1))) return { data, settled: true };
  if (!newest || view !== 'chat/message' || !grows(view, params, doc, newest)) {
    return { data, settled: false };
  }
  pages[0] = { ...newest, items: [...newest.items, doc] };
  return { data: { ...data, pages }, settled: true };
}

/** What is said in a thread does not stand in the channel, and the other way round. */
const isElsewhere = (view: string, params: Record<string, unknown>, doc: Doc) =>
  view === 'chat/message' && (doc.thread ?? null) !== (params.thread ?? null);

function replaced(part: Part, known: Doc, doc: Doc): Part {
  if (older(doc, known)) return part;
  return { ...part, items: part.items.map((item) => (item === known ? doc : item)) };
}

function staysPut(view: string, known: Doc, doc: Doc): boolean {
  const field = (of: Doc, name: string) => (of as unknown as Record<string, unknown>)[name];
  return older(doc, known) || (placing[view] ?? []).every((n) => field(known, n) === field(doc, n));
}

function grows(view: string, params: Record<string, unknown>, doc: Doc, part: Part): boolean {
  const parent = growing[view];
  if (!parent || params[parent] === undefined || doc.position === undefined) return false;
  const mine = (doc as unknown as Record<string, unknown>)[parent] === params[parent];
  return mine && follows(doc, part.items.at(-1));
}

// Imported messages stand in their own time, whenever they were written down.
function follows(doc: Doc, last: Doc | undefined): boolean {
  if (doc.place !== undefined && last?.place !== undefined) return doc.place > last.place;
  return (doc.position ?? 0) > (last?.position ?? 0);
}
