import { expect, it } from 'vitest';
import { hueOf, motifOf } from './names';

const motifs = 8;
const slices = 12;
const ids = Array.from({ length: 9_600 }, (_, n) => {
  const hex = n.toString(16).padStart(12, '0');
  return `01930000-0000-7000-8000-${hex}`;
});

it('gives places every motif in every colour, about equally often', () => {
  const seen = new Map<string, number>();
  for (const id of ids) {
    const look = `${motifOf(id, motifs)} ${Math.floor((hueOf(id) * slices) / 360)}`;
    seen.set(look, (seen.get(look) ?? 0) + 1);
  }
  const counts = [...seen.values()];
  expect(counts).toHaveLength(motifs * slices);
  // A hundred each, were chance perfectly fair.
  expect(Math.min(...counts)).toBeGreaterThan(60);
  expect(Math.max(...counts)).toBeLessThan(150);
});

it('looks the same for ever', () => {
  const id = '01930000-0000-7000-8000-00000000abcd';
  expect([hueOf(id), motifOf(id, motifs)]).toEqual([hueOf(id), motifOf(id, motifs)]);
});
