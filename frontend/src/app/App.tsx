import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { queryClient } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';
import { I18nProvider } from '@/shared/i18n/i18n';
import { ToastProvider } from '@/shared/ui/Toasts';
import { createAppRouter } from './router';

const client = () =>
  queryClient({
    defaultOptions: {
      queries: {
        // The live stream says when something changed; asking again on every focus would only cost.
        staleTime: 60_000,
        retry: (count, error) => error instanceof ProblemError && error.passing && count < 3,
        retryDelay: (count) => 500 * 2 ** count,
      },
    },
  });

/** The whole workspace. */
export function App() {
  const [queries] = useState(client);
  const [router] = useState(createAppRouter);
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
}
