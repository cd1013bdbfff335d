import assert from 'node:assert/strict';
import { axe, colleague, newPerson, owner, signIn, url } from './harness.mjs';

export const journeys = {
  async 'one box finds work, words and people without accents, and only what one may see'(browser) {
    const an = await newPerson(browser);
    await signIn(an.page, owner);
    await an.page.keyboard.press('Control+k');
    const box = an.page.getByRole('combobox').or(an.page.getByRole('searchbox')).first();
    await box.fill('chot phi giao');
    await an.page.getByText('Chốt phí giao theo quận').first().waitFor();
    await axe(an.page, 'the search box');
    await an.page.keyboard.press('Escape');
    await an.page.goto(`${url}/search?q=dieu+khanh`);
    await an.page.getByRole('main').getByText(colleague.fullName).first().waitFor();
    await axe(an.page, 'the results');
    assert.deepEqual(an.faults, []);
  },
};
