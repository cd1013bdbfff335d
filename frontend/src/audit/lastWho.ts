import type { HistoryKind } from '@/shared/api/contract';
import { get } from '@/shared/api/http';
import { sinceOwn } from '@/shared/api/views';

/** Who made the last event of this name in an object's history, and when; nothing when it is long ago or not told. */
export async function lastWho(kind: HistoryKind, id: string, event: string) {
  const page = await get('/api/audit/history/{kind}/{id}', {
    kind,
    id,
    init: sinceOwn(),
  }).catch(() => undefined);
  const line = page?.items.find((entry) => entry.event === event);
  return line ? { by: line.actor, at: line.at } : {};
}
