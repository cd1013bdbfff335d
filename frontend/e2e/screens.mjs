/**
 * Pictures of the default screens of a small sample workspace, in both languages, themes and widths, into target/screens,
 * with one sheet that shows them all. Wants a fresh server at CHUNG_URL.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { desktop, openBrowser, owner, phone, signIn, url } from './harness.mjs';
import { furnish } from './sample.mjs';

const folder = 'target/screens';
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const world = await furnish(url);

const screens = {
  today: '/',
  feed: '/feed',
  place: `/places/${world.place}?panel=post:${world.post}`,
  work: `/places/${world.place}/work`,
  history: `/places/${world.place}/history`,
  tasks: `/tasks?panel=task:${world.task}`,
  board: `/projects/${world.project}`,
  list: `/projects/${world.project}?view=list`,
  sorted: `/projects/${world.project}?view=list&sort=-priority`,
  chat: `/chat/${world.channel}`,
  thread: `/chat/${world.channel}?panel=thread:${world.thread}`,
  threads: '/chat/threads',
  notifications: '/?panel=notifications:',
  import: '/admin/import',
  system: '/admin/system',
  people: '/people',
};

const taken = [];
for (const language of ['vi', 'en']) {
  for (const theme of ['light', 'dark']) {
    for (const [width, size] of Object.entries({ desktop, phone })) {
      const context = await browser.newContext({
        viewport: size,
        deviceScaleFactor: width === 'phone' ? 2 : 1,
        colorScheme: theme,
        locale: language === 'vi' ? 'vi-VN' : 'en-GB',
        timezoneId: 'Asia/Ho_Chi_Minh',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      // As if the owner had left before all of it: the server would want half an hour of that.
      await page.route('**/api/session/visit', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { leftAt: world.began } });
      });
      await signIn(page, owner);
      await world.speak(language);
      for (const [name, address] of Object.entries(screens)) {
        const file = `${name}-${width}-${theme}-${language}.png`;
        await page.goto(url + address);
        await page.locator('main').first().waitFor();
        await page.waitForLoadState('load');
        await settled(page);
        await page.screenshot({ path: `${folder}/${file}` });
        taken.push({ file, name, width, theme, language });
        console.log(`${folder}/${file}`);
      }
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
  }
}

await sheet(taken);
await browser.close();

/** All pictures side by side. */
async function sheet(pictures) {
  const figure = ({ file, name, width, theme, language }) =>
    `<figure><img src="data:image/png;base64,${readFileSync(`${folder}/${file}`, 'base64')}">
      <figcaption>${[name, width, theme, language].join(' ')}</figcaption></figure>`;
  const html = `<!doctype html><meta charset="utf-8"><style>
    body{margin:16px;font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px}
    figure{margin:0} img{height:360px;border:1px solid #ccc}</style>${pictures.map(figure).join('')}`;
  writeFileSync(`${folder}/index.html`, html);
  const page = await browser.newPage({ viewport: { width: 3_000, height: 1_000 } });
  await page.setContent(html);
  await page.screenshot({ path: `${folder}/sheet.png`, fullPage: true });
  console.log(`${folder}/sheet.png`);
}

/** Until letters and pictures are there, nothing says that it is loading, and nothing new was drawn for a moment. */
function settled(page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const loading = () =>
      document.querySelector('[role=status][aria-label]') ||
      document.querySelector('[role=img][aria-label]') ||
      [...document.images].some((image) => !image.complete);
    await new Promise((done) => {
      let timer;
      const again = () => {
        clearTimeout(timer);
        timer = setTimeout(() => (loading() ? again() : done()), 400);
      };
      new MutationObserver(again).observe(document.body, { childList: true, subtree: true });
      again();
    });
  });
}
