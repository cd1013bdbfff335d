import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Providers } from '@/shared/testing/Providers';
import { Dialog } from './Dialog';

// As browsers do: a dialog says some time later that it was closed.
const late = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    setTimeout(() => this.dispatchEvent(new Event('close')));
  };
});

it('stays open when effects run twice', async () => {
  const onClose = vi.fn();
  shown(onClose);
  await screen.findByRole('dialog');
  await late();
  expect(onClose).not.toHaveBeenCalled();
});

it('tells that the browser closed it', async () => {
  const onClose = vi.fn();
  shown(onClose);
  const dialog = await screen.findByRole<HTMLDialogElement>('dialog');
  await late();
  dialog.close();
  await late();
  expect(onClose).toHaveBeenCalledOnce();
});

function shown(onClose: () => void) {
  render(
    <StrictMode>
      <Providers>
        <Dialog title="Nơi mới" onClose={onClose}>
          <p>{'…'}</p>
        </Dialog>
      </Providers>
    </StrictMode>,
  );
}
