import { expect, it } from 'vitest';
import type { Me } from '@/shared/api/contract';
import { doorsOf } from './beginnings';

const doors = (role: Me['role'], off?: string) =>
  doorsOf({ role } as Me, (module) => module !== off).map((door) => door.to);

it('shows nobody a door that would not open', () => {
  expect(doors('owner')).toEqual(['/admin', '/admin/import', '/places']);
  expect(doors('member')).toEqual(['/places', '/chat', '/feed']);
  expect(doors('guest')).toEqual([]);
  expect(doors('member', 'chat')).toEqual(['/places', '/feed']);
});
