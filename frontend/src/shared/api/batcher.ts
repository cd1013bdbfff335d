const gatherMillis = 10;
const most = 100;

type Waiting<T> = { resolve: (found: T | undefined) => void; reject: (error: unknown) => void };

/** Asks in one request for all that a screen wants at once; what was not found is undefined. */
export function batcher<T>(load: (ids: string[]) => Promise<ReadonlyMap<string, T>>) {
  let waiting = new Map<string, Waiting<T>[]>();
  const flush = async () => {
    const batch = waiting;
    waiting = new Map();
    const ids = [...batch.keys()];
    for (let start = 0; start < ids.length; start += most) {
      const part = ids.slice(start, start + most);
      try {
        const found = await load(part);
        for (const id of part) for (const w of batch.get(id) ?? []) w.resolve(found.get(id));
      } catch (error) {
        for (const id of part) for (const w of batch.get(id) ?? []) w.reject(error);
      }
    }
  };
  return (id: string) =>
    new Promise<T | undefined>((resolve, reject) => {
      if (waiting.size === 0) setTimeout(flush, gatherMillis);
      waiting.set(id, [...(waiting.get(id) ?? []), { resolve, reject }]);
    });
}
