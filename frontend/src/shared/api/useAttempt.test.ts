import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useAttempt } from './useAttempt';

test('the same words keep their ids, other words and the next thing have others', () => {
  const { result, rerender } = renderHook(() => useAttempt());
  const first = result.current.of({ title: 'Gọi khách' });
  rerender();
  expect(result.current.of({ title: 'Gọi khách' })).toEqual(first);
  const other = result.current.of({ title: 'Gọi khách hàng' });
  expect(other.id).not.toBe(first.id);
  expect(other.commandId).not.toBe(first.commandId);
  result.current.done();
  expect(result.current.of({ title: 'Gọi khách hàng' }).commandId).not.toBe(other.commandId);
});
