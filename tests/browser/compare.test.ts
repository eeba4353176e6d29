import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { fill } from '../../src/i18n/fill.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { watch } from './watch.ts';

test.describe.configure({ mode: 'parallel' });

for (const lang of languages) {
  const t = dictionaryOf(lang);

  test(`sites stand side by side: what differs says so, silence stays, figures have their proof, in ${lang}`, async ({
    page,
    baseURL,
  }) => {
    const faults = watch(page, baseURL ?? '');
    await compare(page, lang, 'hop-thang,nua');
    await expect(page.locator('.compare thead th')).toHaveCount(3);

    const area = rowOf(page, t.fields.areas);
    await expect(area.locator('th')).toContainText(t.journey.compare.states.differs);
    await expect(area.locator('td').nth(0)).toContainText('70 ha');
    await expect(area.locator('td').nth(1)).toContainText('20 ha');
    const rent = rowOf(page, t.fields.rent);
    await expect(rent.locator('th')).toContainText(t.journey.compare.states.silent);
    for (const cell of await rent.locator('td').all()) await expect(cell).toHaveText(t.silence.field);
    await expect(rowOf(page, t.fields.kind).locator('th')).toContainText(t.journey.compare.states.same);
    await expect(rowOf(page, t.fields.infrastructureCost).locator('td').first()).toContainText(
      t.layers.derived,
    );

    const proof = area.locator('.proof').first();
    await proof.locator('summary').click();
    await expect(proof.locator('blockquote').first()).toContainText('70ha');
    await proof.locator('figcaption a').first().click();
    await expect(page.locator(':target')).toContainText('70ha');
    expect(faults).toEqual([]);
  });

  test(`a name of no site is told and the rest shown, in ${lang}`, async ({ page }) => {
    await compare(page, lang, 'hop-thang,no-such-site,nua');
    await expect(page.getByRole('status')).toContainText(fill(t.journey.unknown, { n: 1 }));
    await expect(page.locator('.compare thead th')).toHaveCount(3);
  });

  test(`of more than four sites the first four are shown, and the page says so, in ${lang}`, async ({
    page,
  }) => {
    await compare(page, lang, 'hop-thang,nua,tu-ha,pho-rang,cua-tung');
    await expect(page.getByRole('status')).toContainText(fill(t.journey.tooMany, { n: 5, most: 4 }));
    await expect(page.locator('.compare thead th')).toHaveCount(5);
  });

  test(`without JavaScript the sites of a locality stand side by side, in ${lang}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathOf({ section: 'compare' }, lang));
    const way = page.locator(`main a[href^="${pathOf({ section: 'compare' }, lang)}"]`).first();
    await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
    await way.click();
    await expect(page.locator('.compare thead th a').first()).toBeVisible();
    await expect(rowOf(page, t.fields.areas).locator('th .tag')).toBeVisible();
    await page.locator('.only-differing input').check();
    await expect(rowOf(page, t.fields.rent)).toBeHidden();
    await context.close();
  });

  test(`a comparison keeps to WCAG 2.2 AA and fits a phone, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await compare(page, lang, 'hop-thang,tu-ha,cua-tung');
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('main').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    }
  });
}

test('sites are chosen by boxes, left out by a link, and brought back by the way back', async ({ page }) => {
  const t = dictionaryOf('en');
  await page.goto(pathOf({ section: 'compare' }, 'en'));
  for (const name of ['Hợp Thắng', 'Nưa', 'Tứ Hạ industrial cluster'])
    await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: t.journey.compare.submit, exact: true }).click();
  await expect(page).toHaveURL(/\?sites=tu-ha,hop-thang,nua$/);
  await expect(page.locator('.compare thead th')).toHaveCount(4);
  await page.getByRole('link', { name: `${t.journey.compare.remove} Nưa` }).click();
  await expect(page).toHaveURL(/\?sites=tu-ha,hop-thang$/);
  await expect(page.locator('.compare thead th')).toHaveCount(3);
  await page.goBack();
  await expect(page.locator('.compare thead th')).toHaveCount(4);
});

test('the boxes allow four sites', async ({ page }) => {
  await page.goto(`${pathOf({ section: 'compare' }, 'en')}?sites=hop-thang,nua,tu-ha,pho-rang`);
  await expect(page.getByRole('checkbox', { name: 'Cửa Tùng' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Nưa' }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'Cửa Tùng' })).toBeEnabled();
});

test('one site alone is shown, with a word on what to do', async ({ page }) => {
  await compare(page, 'en', 'hop-thang');
  await expect(page.getByRole('status')).toHaveText(dictionaryOf('en').journey.compare.one);
  await expect(page.locator('.compare thead th')).toHaveCount(2);
  await expect(page.locator('.compare tbody th .tag')).toHaveCount(0);
});

test('a site whose page cannot be read is named, and the others are shown', async ({ page }) => {
  await page.route('**/en/clusters/nua/', (route) => route.abort());
  await compare(page, 'en', 'hop-thang,nua,tu-ha');
  await expect(page.getByRole('status')).toContainText('Could not be read: Nưa industrial cluster.');
  await expect(page.locator('.compare thead th')).toHaveCount(3);
});

test('ten thousand names in an address are counted, and the sites among them shown', async ({
  page,
  request,
}) => {
  const path = pathOf({ section: 'compare' }, 'en');
  const body = await (await request.get(path)).text();
  // No server need take so long an address: the page itself has to bear it.
  await page.route(/\?sites=/, (route) => route.fulfill({ body, contentType: 'text/html' }));
  const names = Array.from({ length: 10_000 }, (_, index) => `x${index}`).join(',');
  await page.goto(`${path}?sites=${names},hop-thang,nua`);
  await expect(page.getByRole('status')).toContainText('10000');
  await expect(page.locator('.compare thead th')).toHaveCount(3);
});

test('a comparison is printed on A4 across, a site’s page upright', async ({ page }) => {
  await compare(page, 'en', 'hop-thang,nua,tu-ha,cua-tung');
  const sheets = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/MediaBox ?\[[^\]]+\]/g);
  expect(new Set(await sheets())).toEqual(new Set([expect.stringMatching(/\[0 0 84[12](\.\d+)? 59[45]/)]));
  await page.goto('/en/clusters/nua/');
  expect(new Set(await sheets())).toEqual(new Set([expect.stringMatching(/\[0 0 59[45](\.\d+)? 84[12]/)]));
});

async function compare(page: Page, lang: Lang, sites: string): Promise<void> {
  await page.goto(`${pathOf({ section: 'compare' }, lang)}?sites=${sites}`);
  await expect(page.locator('.compare')).toBeVisible();
}

function rowOf(page: Page, field: string) {
  const name = page.locator('th[scope=row]', {
    hasText: new RegExp(`^\\s*${field.replace(/[()/]/g, '\\$&')}`),
  });
  return page.locator('.compare tbody tr', { has: name });
}
