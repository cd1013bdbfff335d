import { expect, it } from 'vitest';
import { bytes, pace } from './pace';

it('says how fast it goes and how long it still takes', () => {
  expect(pace(500, 2_000, 1_000)).toEqual({ rate: 500, secondsLeft: 3 });
  expect(pace(0, 2_000, 1_000).secondsLeft).toBeUndefined();
  expect(pace(0, 0, 0).secondsLeft).toBeUndefined();
});

it('counts bytes in the unit that suits them', () => {
  expect(bytes(120)).toEqual([1, 'KB']);
  expect(bytes(45_678)).toEqual([46, 'KB']);
  expect(bytes(12_345_678)).toEqual([12.3, 'MB']);
});
