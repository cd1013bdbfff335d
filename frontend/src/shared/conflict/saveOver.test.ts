import { expect, it } from 'vitest';
import { ProblemError } from '@/shared/api/problem';
import { type Present, saveOver } from './saveOver';

const stale = () => new ProblemError({ type: 'kernel.stale-version', status: 412 });

/** A thing on a server whose words and version others change. */
function thing(text: string, version: number, refusal: () => Error = stale) {
  const now: Present = { text, version };
  const write = async (next: string, over: number) => {
    if (over !== now.version) throw refusal();
    now.text = next;
    now.version += 1;
  };
  return { now, saving: { base: 'Kho', version: 3, write, read: async () => ({ ...now }) } };
}

it('writes over the version it was made on', async () => {
  const { now, saving } = thing('Kho', 3);
  expect(await saveOver('Kho mới', saving)).toBeUndefined();
  expect(now).toEqual({ text: 'Kho mới', version: 4 });
});

it('does not mind that something else has changed', async () => {
  const { now, saving } = thing('Kho', 7);
  expect(await saveOver('Kho mới', saving)).toBeUndefined();
  expect(now).toEqual({ text: 'Kho mới', version: 8 });
});

it('writes nothing over words that somebody changed, and tells them', async () => {
  const { now, saving } = thing('Kho Thủ Đức', 4);
  expect(await saveOver('Kho mới', saving)).toEqual({ text: 'Kho Thủ Đức', version: 4 });
  expect(now.text).toBe('Kho Thủ Đức');
});

it('is content when somebody wrote the same', async () => {
  const { now, saving } = thing('Kho mới', 4);
  expect(await saveOver('Kho mới', saving)).toBeUndefined();
  expect(now.version).toBe(4);
});

it('passes every other refusal on', async () => {
  const forbidden = () => new ProblemError({ type: 'kernel.forbidden', status: 403 });
  const { saving } = thing('Kho', 4, forbidden);
  await expect(saveOver('Kho mới', saving)).rejects.toThrow('403');
});
