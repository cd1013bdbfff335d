import { describe, expect, it } from 'vitest';
import { branches, nameOf, within } from './chart';

const department = (id: string, name: string, parent: string | null, open = true) => ({
  id,
  name,
  parent,
  open,
});
const chart = [
  department('x', 'Xưởng', null),
  department('g', 'Giao hàng', 'x'),
  department('d', 'Đóng gói', 'x'),
  department('k', 'Kho cũ', 'x', false),
  department('b', 'Bán hàng', null),
];

describe('the chart', () => {
  it('is read as a tree, by name, without what was closed', () => {
    expect(branches(chart).map((b) => [b.department.name, b.depth])).toEqual([
      ['Bán hàng', 0],
      ['Xưởng', 0],
      ['Đóng gói', 1],
      ['Giao hàng', 1],
    ]);
  });

  it('knows what is part of a department', () => {
    expect([...within(chart, 'x')].sort()).toEqual(['d', 'g', 'x']);
    expect([...within(chart, 'b')]).toEqual(['b']);
  });

  it('keeps the names of closed departments', () => {
    expect(nameOf(chart, 'k')).toBe('Kho cũ');
    expect(nameOf(chart, null)).toBeUndefined();
  });
});
