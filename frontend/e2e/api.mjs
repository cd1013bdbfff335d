/** Talking to the server by hand: how journeys and pictures come to a workspace with people in it. */
import { randomUUID } from 'node:crypto';

/** Somebody who talks to the server by hand. */
export function caller(url) {
  let cookie = '';
  const call = async (method, path, body, headers = {}) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        Origin: url,
        'X-Chung': '1',
        'Content-Type': 'application/json',
        Cookie: cookie,
        ...headers,
      },
      body: body && JSON.stringify(body),
    });
    const set = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
    cookie = set.join('; ') || cookie;
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : {};
  };
  const command = (name, body) =>
    call('POST', `/api/commands/${name}`, body, { 'Idempotency-Key': randomUUID() });
  return { call, command };
}

/** Founds the organisation with its owner; answers the owner, signed in. */
export async function found(url, { organisation, ...owner }, language) {
  const person = caller(url);
  const me = await person.call('POST', '/api/setup', {
    organisation,
    ...owner,
    language,
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  return { ...person, id: me.person };
}

/** Lets a colleague in by an invitation of this administrator; answers the colleague, signed in. */
export async function join(url, admin, newcomer, language) {
  const { link } = await admin.call('POST', '/api/invitations', { role: 'member' });
  const person = caller(url);
  const token = link.split('/').at(-1);
  const me = await person.call('POST', `/api/invitations/${token}`, { ...newcomer, language });
  return { ...person, id: me.person };
}
