import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { I18nProvider } from '@/shared/i18n/i18n';
import { ProblemError } from './problem';
import { one } from './views';
import { useWords } from './words';

const lan = '00000000-0000-7000-8000-000000000001';
const refused = new ProblemError({
  type: 'tasks.task-has-an-owner',
  status: 409,
  owner: lan,
} as never);

async function words(client: QueryClient) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <I18nProvider>{children}</I18nProvider>
    </QueryClientProvider>
  );
  const { result } = renderHook(useWords, { wrapper });
  await waitFor(() => expect(result.current).toBeTruthy());
  return result.current;
}

test('names the person whom the refusal tells of', async () => {
  const client = new QueryClient();
  client.setQueryData(one('people/person', lan).queryKey, { fullName: 'Nguyễn Thị Lan' } as never);
  expect((await words(client))(refused)).toContain('Nguyễn Thị Lan');
});

test('does without a name that the screen does not know', async () => {
  const said = (await words(new QueryClient()))(refused);
  expect(said).not.toContain('{');
  expect(said).not.toContain(lan);
});
