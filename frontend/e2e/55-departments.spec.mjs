import assert from 'node:assert/strict';
import { axe, colleague, fits, newPerson, owner, phone, send, signInAs, url } from './harness.mjs';

const words = {
  vi: {
    add: 'Thêm phòng ban',
    name: 'Tên phòng ban',
    save: 'Lưu',
    change: 'Ghi vị trí mới',
    title: 'Chức danh',
    department: 'Phòng ban',
    onDay: 'Xem vào ngày',
    past: /Ai làm ở đâu vào ngày 01\/01\/2020/,
    nobody: 'Chưa ai làm ở đây vào ngày này.',
    noted: /ghi nhận cho/,
  },
  en: {
    add: 'Add a department',
    name: 'Name of the department',
    save: 'Save',
    change: 'Note a new position',
    title: 'Title',
    department: 'Department',
    onDay: 'As of day',
    past: /Who worked where on 01\/01\/2020/,
    nobody: 'Nobody works here on that day.',
    noted: /noted for/,
  },
};

const personOf = async (page, name) => {
  const found = await page.evaluate(
    async (q) => (await fetch(`/api/views/people/person?q=${encodeURIComponent(q)}`)).json(),
    name,
  );
  return found.items[0].id;
};

async function openDepartment(page, w, name, size) {
  if (size === phone) {
    // A phone shows the departments as a choice; they are made at a desk.
    const department = crypto.randomUUID();
    await send(page, [['people/open-department', { department, name, parent: null }]]);
    await page.reload();
    return;
  }
  await page.getByRole('button', { name: w.add }).click();
  await page.getByRole('dialog').getByLabel(w.name).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: w.save }).click();
  await page.getByRole('link', { name, exact: true }).waitFor();
}

async function all(browser, language, size) {
  const w = words[language];
  const name = `Rang xay ${language}`;
  const { page, faults } = await newPerson(browser, { language, size });
  await signInAs(page, owner, language);
  await page.goto(`${url}/people`);
  await openDepartment(page, w, name, size);

  // A colleague works there from today on.
  const person = await personOf(page, colleague.fullName);
  await page.goto(`${url}/people?panel=person:${person}`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: w.change }).click();
  await panel.getByLabel(w.title, { exact: true }).fill('Thợ rang cà phê');
  await panel.getByLabel(w.department, { exact: true }).selectOption({ label: name });
  await axe(page, 'a new position');
  await fits(page, 'a new position');
  await panel.getByRole('button', { name: w.save }).click();
  await panel.getByText(`Thợ rang cà phê · ${name}`).waitFor();
  await panel.getByText(w.noted).first().waitFor();

  // The directory shows who is there today, and nobody in 2020.
  const department = await page.evaluate(
    async (of) =>
      (await (await fetch('/api/views/people/chart')).json()).departments.find((d) => d.name === of)
        .id,
    name,
  );
  await page.goto(`${url}/people?department=${department}`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const line = page.getByRole('button', { name: new RegExp(colleague.fullName) });
  await line.waitFor();
  await axe(page, 'a department');
  await fits(page, 'a department');
  const day = page.getByLabel(w.onDay, { exact: true });
  await day.fill('1/1/2020');
  await day.press('Enter');
  await page.getByText(w.past).waitFor();
  await page.getByText(w.nobody).waitFor();
  await axe(page, 'a department of the past');
  assert.match(page.url(), /at=2020-01-01/);
  await page.goBack();
  await line.waitFor();

  await signInAs(page, owner, 'vi');
  assert.deepEqual(faults, []);
}

export const journeys = {
  'a department is opened and somebody works there': (browser) => all(browser, 'vi'),
  'a department, in English on a phone': (browser) => all(browser, 'en', phone),
};
