import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Me } from '@/shared/api/contract';
import { Providers } from '@/shared/testing/Providers';
import { SampleBanner } from './SampleBanner';
import { MeContext } from './session';

function show(sample: boolean) {
  const me = { sample, organisation: { name: 'Gió Mùa' } } as Me;
  return render(
    <Providers>
      <MeContext.Provider value={me}>
        <SampleBanner />
      </MeContext.Provider>
    </Providers>,
  );
}

test('says in the sample company how to begin with one’s own', async () => {
  const { container, findByText } = show(true);
  await findByText(/Gió Mùa/);
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  HTMLDialogElement.prototype.close ??= () => undefined;
  fireEvent.click(container.querySelector('button') as HTMLButtonElement);
  await findByText('infra/bin/chung up');
});

test('is silent everywhere else', () => {
  expect(show(false).container.textContent).toBe('');
});
