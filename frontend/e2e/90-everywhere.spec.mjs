import { axe, desktop, fits, owner, phone, send, url, whoIs } from './harness.mjs';

const screens = [
  '/',
  '/feed',
  '/tasks',
  '/tasks?list=all',
  '/chat',
  '/places',
  '/people',
  '/account',
  '/admin',
  '/admin/import',
  '/admin/system',
];

/** Something to see on every screen, whatever ran before. */
async function fill(page) {
  const [task, group, channel] = Array.from({ length: 3 }, () => crypto.randomUUID());
  const post = { post: crypto.randomUUID(), group: null, text: '# Kho mới\n\n**Dọn** dần nhé' };
  const mine = { task, title: 'Dọn kho', description: null, group: null, due: null };
  await send(page, [
    ['groups/create-group', { group, name: 'Đội dọn kho', description: '', privacy: 'open' }],
    ['feed/write-post', post],
    ['tasks/create-task', { ...mine, owner: await whoIs(page) }],
    [
      'chat/create-channel',
      { channel, name: `kho-${channel.slice(0, 6)}`, topic: '', privacy: 'public' },
    ],
  ]);
}

/** Every screen in both themes, without loading it anew for the second. */
async function walk({ language, enter }, size) {
  const page = await enter(owner, { size, theme: 'light', touch: size === phone });
  await fill(page);
  for (const screen of screens) {
    await page.goto(url + screen);
    await page.getByRole('main').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('[role=status][aria-label]'));
    await page.locator(`html[lang=${language}]`).waitFor();
    for (const theme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: theme });
      await page.locator(`html[data-theme=${theme}]`).waitFor();
      await fits(page, `${screen}, ${theme}`);
      await axe(page, `${screen}, ${theme}`);
    }
  }
}

export const journeys = {
  'every screen, light and dark, on a desk': (stage) => walk(stage, desktop),
  'every screen, light and dark, on a phone': (stage) => walk(stage, phone),
};
