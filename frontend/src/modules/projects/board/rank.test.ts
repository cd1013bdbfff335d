import { describe, expect, it } from 'vitest';
import { between } from './rank';

describe('a rank', () => {
  it('lies between two', () => {
    for (const [above, below] of [
      ['', 'm1i'],
      ['m1', 'm1i'],
      ['m', 'm01'],
      ['a', 'b'],
      ['az', 'b'],
      ['0z', '1'],
      ['', '01'],
    ] as const) {
      const rank = between(above, below);
      expect(rank > above && rank < below, `${above} < ${rank} < ${below}`).toBe(true);
      expect(rank.endsWith('0')).toBe(false);
    }
  });

  it('lies between them again and again', () => {
    let [above, below] = ['m0w8x1234i', 'm0w8x1235i'];
    for (let i = 0; i < 60; i++) {
      const rank = between(above, below);
      expect(rank > above && rank < below).toBe(true);
      if (i % 2) above = rank;
      else below = rank;
    }
  });

  it('comes after two that are alike', () => {
    expect(between('m1', 'm1') > 'm1').toBe(true);
  });
});
