import { expect, test } from '@playwright/test';
import { pathOf } from '../../src/routes.ts';
import { watch } from './watch.ts';

/** Names of sites as they stand in an address, beside two that there are, by what is hostile in them. */
const addresses: Record<string, string> = {
  'a script': '<script>alert(1)</script>',
  'the end of an attribute and a handler, encoded': encodeURIComponent('"><img src=x onerror=alert(1)>'),
  'names of an object’s own': '__proto__,constructor,toString',
  'paths, another host and a script as address': '../../privacy,//evil.example/x,javascript:alert(1)',
  'broken percent signs': '%E0%A4%A%%zz%',
  'bytes of nothing and of direction': '%00%01%E2%80%AE%E2%80%8B',
  'two thousand names': 'x,'.repeat(2000),
};

/** What each page shows of each site that it was asked for. */
const shown = {
  compare: '.compare thead th:nth-child(n + 2)',
  shortList: '[data-list-page] tbody tr:visible',
  enquiry: '.letters',
} as const;

test.describe.configure({ mode: 'parallel' });

for (const [section, selector] of Object.entries(shown) as [keyof typeof shown, string][]) {
  for (const [name, hostile] of Object.entries(addresses)) {
    test(`${section} shows the sites that an address names, and of ${name} nothing`, async ({
      page,
      baseURL,
    }) => {
      const faults = watch(page, baseURL ?? '');
      await page.goto(`${pathOf({ section }, 'en')}?sites=${hostile},hop-thang,nua`, {
        waitUntil: 'networkidle',
      });
      await expect(page.locator(selector)).toHaveCount(2);
      await expect(page.locator('main [role=status]').first()).toContainText('belong to no site here');
      await expect(page.locator('main img, main script:not([src]), [onerror]')).toHaveCount(0);
      expect(faults).toEqual([]);
    });
  }
}
