import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { clusterFields } from '../../src/derived/cluster-fields.ts';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { fill } from '../../src/i18n/fill.ts';
import { languageNames, languages, type Lang } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { watch } from './watch.ts';

test.describe.configure({ mode: 'parallel' });

for (const lang of languages) {
  const t = dictionaryOf(lang);
  const { enquiry, questions } = t.journey;

  test(`silent fields become questions to the body of today, in both languages, on the page in ${lang}`, async ({
    page,
    baseURL,
  }) => {
    const faults = watch(page, baseURL ?? '');
    await compose(page, lang, 'nua');
    await expect(letter(page, 'vi')).toContainText('Kính gửi: Ủy ban nhân dân xã Tân Ninh, tỉnh Thanh Hóa');
    await expect(letter(page, 'en')).toContainText('To: People’s Committee of Tân Ninh Commune');
    for (const each of languages) {
      const words = dictionaryOf(each).journey.questions;
      await expect(letter(page, each)).toContainText(words.rent);
      await expect(letter(page, each)).toContainText(words.stage);
      await expect(letter(page, each)).not.toContainText(words.areas);
      await expect(letter(page, each)).toContainText(`/${each}/`);
    }
    await page.getByLabel(questions.rent).uncheck();
    for (const each of languages)
      await expect(letter(page, each)).not.toContainText(dictionaryOf(each).journey.questions.rent);
    expect(faults).toEqual([]);
  });

  test(`the need is told in both languages, and nothing is sent, on the page in ${lang}`, async ({
    page,
  }) => {
    await compose(page, lang, 'nua');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.locator('.need').getByLabel(enquiry.sector).selectOption('garments-textiles');
    await page.locator('.need').getByLabel(enquiry.land).fill('60.5');
    await page.locator('.need').getByLabel(enquiry.jobs).fill('1200');
    await page.locator('.need').getByLabel(enquiry.timing).selectOption('year');
    const words = '<b>Chúng tôi</b> {site} & "you"\n<script>alert(1)</script>';
    await page.locator('.need').getByLabel(enquiry.words).fill(words);
    await expect(letter(page, 'vi')).toContainText('Đất cần dùng: 60,5 ha');
    await expect(letter(page, 'vi')).toContainText('Số lao động: 1.200');
    await expect(letter(page, 'en')).toContainText('Land: 60.5 ha');
    await expect(letter(page, 'en')).toContainText('When: within a year');
    for (const each of languages) expect(await letter(page, each).textContent()).toContain(words);
    await page.locator('.need').getByLabel(enquiry.jobs).press('Enter');
    expect(sent).toEqual([]);
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
  });

  test(`without JavaScript every question is there in both languages, and whom to ask, in ${lang}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${pathOf({ section: 'enquiry' }, lang)}?sites=nua`);
    for (const each of languages) {
      const words = dictionaryOf(each).journey.questions;
      const cells = await page.locator(`main td[lang=${each}]`).allTextContents();
      expect(cells.map((cell) => cell.trim())).toEqual(clusterFields.map((field) => words[field]));
    }
    await expect(page.locator('main form button:visible, main input:visible')).toHaveCount(0);
    await page.getByRole('link', { name: t.fields.ask }).first().click();
    await expect(page.getByText(t.fields.ask).first()).toBeVisible();
    await context.close();
  });

  test(`the page of questions keeps to WCAG 2.2 AA and fits a phone, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await compose(page, lang, 'nua,tu-ha');
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
}

test('each body gets a text of its own; a question that concerns one site alone says which', async ({
  page,
}) => {
  await compose(page, 'en', 'nua,hop-thang,no-such-site');
  await expect(page.locator('.letters')).toHaveCount(2);
  await expect(
    page.getByLabel(/How much of the land has been cleared.*\(Nưa industrial cluster\)/),
  ).toBeChecked();
  await expect(page.getByRole('status').first()).toContainText(
    'Names in the address that belong to no site here: 1.',
  );
});

test('where the plan gives no place the text says how to find whom to ask', async ({ page }) => {
  await compose(page, 'en', 'vung-dong');
  await expect(letter(page, 'en')).toContainText(/^Whom to ask today: Ask the People’s Committee/);
  await expect(letter(page, 'vi')).toContainText(/^Hỏi ai hiện nay: /);
});

test('without any question there is no text, and the page says so', async ({ page }) => {
  await compose(page, 'en', 'nua');
  for (const box of await page.locator('[name=question]').all()) await box.uncheck();
  await expect(page.locator('.letters')).toHaveCount(0);
  await expect(page.getByRole('status').first()).toHaveText(dictionaryOf('en').journey.enquiry.noQuestions);
});

test('a text is copied as it stands, or selected where the browser does not allow copying', async ({
  page,
  context,
}) => {
  const { copy, copied, copyByHand } = dictionaryOf('en').journey.enquiry;
  const language = languageNames.vi;
  await compose(page, 'en', 'nua');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: fill(copy, { language }) }).click();
  await expect(page.getByRole('status').first()).toContainText(fill(copied, { language }));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await letter(page, 'vi').textContent(),
  );
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))));
  await page.getByRole('button', { name: fill(copy, { language }) }).click();
  await expect(page.getByRole('status').first()).toContainText(fill(copyByHand, { language }));
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Kính gửi');
});

test('mail is offered when the operator has an address, and only then', async ({ page }) => {
  const { mail } = dictionaryOf('en').journey.enquiry;
  await compose(page, 'en', 'nua');
  await expect(page.getByRole('link', { name: mail })).toHaveCount(0);
  await page.route('**/en/enquiry/*', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      'data-enquiry',
      'data-enquiry data-email="office@invest.example"',
    );
    await route.fulfill({ response: answer, body });
  });
  await compose(page, 'en', 'nua');
  const link = page.getByRole('link', { name: mail });
  await expect(link).toHaveAttribute('href', /^mailto:office@invest\.example\?subject=Questions%20about/);
});

test('paper gets the texts and nothing of the form', async ({ page }) => {
  await compose(page, 'en', 'nua');
  await page.emulateMedia({ media: 'print' });
  await expect(letter(page, 'vi')).toBeVisible();
  await expect(letter(page, 'en')).toBeVisible();
  await expect(
    page.locator(
      'main form:visible, main .enquiry-form:visible, main button:visible, main [data-all-questions]:visible',
    ),
  ).toHaveCount(0);
});

async function compose(page: Page, lang: Lang, sites: string): Promise<void> {
  await page.goto(`${pathOf({ section: 'enquiry' }, lang)}?sites=${sites}`);
  await expect(page.locator('.letters').first()).toBeVisible();
}

function letter(page: Page, lang: Lang) {
  return page.locator(`.letters pre[lang=${lang}]`).first();
}
