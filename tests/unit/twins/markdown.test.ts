import { expect, test } from 'vitest';
import { pageText } from '../../../src/twins/markdown.ts';

const address = 'https://example.org/invest/vi/cum/a/';
const textOf = (main: string) => pageText({ main, address, outside: 'Outside' }).markdown;

/** A proof as the component Proof renders it. */
const proof = (quote: string, line = 31) =>
  `<details class="proof"><summary><span class="sr-only">Proof: </span> line ${line}</summary><figure>` +
  `<blockquote lang="vi">“${quote}”</blockquote><figcaption> The plan, section II.2,  line ${line}. ` +
  `<a href="/invest/vi/plans/p/#l${line}">Read it in place</a> </figcaption></figure></details>`;
const note = (number: number, quote: string, line = 31) =>
  `[^${number}]: The plan, section II.2, line ${line}: “${quote}” <https://example.org/invest/vi/plans/p/#l${line}>\n`;

test('a proof becomes a note with plan, section, line, quoted words and address', () => {
  expect(textOf(`<div class="says"><p>The cluster has 17,7 ha.</p> ${proof('quy mô 17,7 ha')}</div>`)).toBe(
    `The cluster has 17,7 ha.[^1]\n\n${note(1, 'quy mô 17,7 ha')}`,
  );
});

test('two proofs that say the same share a note, and the plan is named once', () => {
  const main = `<p>One</p>${proof('a')}<p>Two</p>${proof('b', 40)}<p>Three</p>${proof('a')}`;
  const { markdown, plans } = pageText({ main, address, outside: 'Outside' });
  expect(markdown).toBe(`One[^1]\n\nTwo[^2]\n\nThree[^1]\n\n${note(1, 'a')}\n${note(2, 'b', 40)}`);
  expect(plans).toEqual(['https://example.org/invest/vi/plans/p/']);
});

test('a proof behind a list is marked on its last item', () => {
  expect(textOf(`<ul><li>One</li><li>Two</li></ul>${proof('a')}`)).toBe(
    `- One\n- Two[^1]\n\n${note(1, 'a')}`,
  );
});

test('a source from outside the plans becomes a note that says so', () => {
  const main =
    '<p>Later.</p><details class="proof outside"><summary>outside sources: 1</summary><ul><li>' +
    '<a href="https://news.example/a">News</a> (press; checked 20/11/2026)</li></ul></details>';
  expect(textOf(main)).toBe(
    'Later.[^1]\n\n[^1]: Outside: News (press; checked 20/11/2026) <https://news.example/a>\n',
  );
});

test('silence is set in italics, what we work out is marked', () => {
  expect(textOf('<p class="silence"> The plan does not say. </p>')).toBe('*The plan does not say.*\n');
  expect(textOf('<p><span class="tag">Worked out</span> 7.5</p>')).toBe('**Worked out** 7.5\n');
});

test('links are absolute, and a link that is no address for a reader is its words alone', () => {
  expect(textOf('<p><a href="/invest/vi/x/?a=1#b"> Here </a></p>')).toBe(
    '[Here](https://example.org/invest/vi/x/?a=1#b)\n',
  );
  expect(textOf('<p><a href="#c">There</a></p>')).toBe(`[There](${address}#c)\n`);
  expect(textOf('<p><a href="javascript:alert(1)">Nowhere</a></p>')).toBe('Nowhere\n');
});

test('what one fills in, presses or does not see is left out', () => {
  const main =
    '<p>Kept</p><form><label>Name <input name="q"></label></form><button>Press</button><script>run()</script>' +
    '<p hidden>Hidden</p><p class="no-print">Tools</p><svg aria-hidden="true"><title>Ornament</title></svg>';
  expect(textOf(main)).toBe('Kept\n');
});

test('fields with long content stand under headings, short ones in a list', () => {
  const short =
    '<dl><div><dt>Area</dt><dd>70 ha</dd></div><div><dt>Cost</dt><dd class="silence">None</dd></div></dl>';
  expect(textOf(short)).toBe('- **Area:** 70 ha\n- **Cost:** *None*\n');
  expect(textOf(`<h2>Fields</h2><dl><div><dt>Area</dt><dd><p>70 ha</p></dd></div></dl>`)).toBe(
    '## Fields\n\n### Area\n\n70 ha\n',
  );
});

test('a table keeps its caption, its silence and the lists in its cells', () => {
  const main =
    '<table><caption>Sites</caption><thead><tr><th scope="col">Name</th><th scope="col">Bodies</th></tr></thead>' +
    `<tbody><tr><th scope="row">A | B</th><td><ul><li>One</li> <li>Two</li></ul>${proof('a')}</td></tr>` +
    '<tr><th scope="row">C</th><td class="silence">None</td></tr></tbody></table>';
  expect(textOf(main)).toBe(
    '**Sites**\n\n| Name | Bodies |\n| - | - |\n| A \\| B | One; Two[^1] |\n| C | *None* |\n\n' +
      note(1, 'a'),
  );
});

test('a picture is told by its title and description', () => {
  const main =
    '<figure class="chart"><figcaption><h2>Land</h2><p>Eleven sites.</p></figcaption><ul class="key"><li>hollow</li></ul>' +
    '<svg role="img"><title>Squares</title><desc>The largest has 540 ha.</desc><rect/></svg></figure>';
  expect(textOf(main)).toBe('## Land\n\nEleven sites.\n\n*Squares. The largest has 540 ha.*\n');
});

test('the steps of a ladder stand in one line with the one reached', () => {
  const main =
    '<ol class="ladder" aria-label="Stage"><li>Proposed</li><li aria-current="step">Built</li></ol>';
  expect(textOf(main)).toBe('Stage: Proposed → **Built**\n');
});

test('a passage of a plan begins with its line', () => {
  const main =
    '<div id="l5" class="passage"><a class="line-number" href="#l5">5</a><div class="passage-body"><p>Words.</p></div></div>';
  expect(textOf(main)).toBe(`[5](${address}#l5) Words.\n`);
});

test('the heading of a page comes before what stands above it', () => {
  const main = '<header class="page-head"><p class="eyebrow">Site</p><h1>Name</h1></header>';
  expect(textOf(main)).toBe('# Name\n\nSite\n');
});

test('marks are composed', () => {
  expect(textOf(`<p>${'Hợp Thắng'.normalize('NFD')}</p>`)).toBe('Hợp Thắng\n');
});

test('markup in a text stays text', () => {
  const hostile =
    '&lt;/script&gt;&lt;b onclick=x()&gt; # [a](b) *c* `d` ~~e~~ &amp;amp; | 1. www.example.com';
  expect(textOf(`<p>${hostile}</p>`)).toBe(
    '\\</script>\\<b onclick=x()> # \\[a]\\(b) \\*c\\* \\`d\\` \\~\\~e\\~\\~ \\&amp; | 1. www\\.example.com\n',
  );
  expect(textOf('<p># no heading</p><p>- no item</p><p>1. no number</p>')).toBe(
    '\\# no heading\n\n\\- no item\n\n1\\. no number\n',
  );
});
