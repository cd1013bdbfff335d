import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { endedElsewhere, sessionEnded, sessionQuery, signingOut } from './session';

const signedIn = () => {
  const client = new QueryClient();
  client.setQueryData(sessionQuery.queryKey, { person: 'lan' } as never);
  return client;
};

it('is told to whoever was signed in until the session was ended elsewhere', () => {
  const client = signedIn();
  sessionEnded(client);
  expect(client.getQueryData(sessionQuery.queryKey)).toBeNull();
  expect(endedElsewhere(client)).toBe(true);
});

it('is no news to whoever signs out here', () => {
  const client = signedIn();
  signingOut(client);
  sessionEnded(client);
  expect(endedElsewhere(client)).toBe(false);
});

it('is news again when signing out did not work', () => {
  const client = signedIn();
  signingOut(client)();
  sessionEnded(client);
  expect(endedElsewhere(client)).toBe(true);
});

it('is no news to whoever was not signed in', () => {
  const client = new QueryClient();
  sessionEnded(client);
  expect(endedElsewhere(client)).toBe(false);
});
