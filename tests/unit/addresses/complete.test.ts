import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { completeAddresses } from '../../../src/addresses/complete.ts';
import { writeLedger } from '../../../src/addresses/ledger.ts';
import { fileAt } from '../../../src/addresses/published.ts';
import { inTemporarySite } from '../../support/temporary-site.ts';

const cluster = 'src/content/clusters/hill.yaml';
const living = ['/vi/cum-cong-nghiep/moi/', '/s/hill/', '/og/vi/moi.png'];
const published = ['/vi/cum-cong-nghiep/cu/', '/s/hill/', '/og/vi/cu.png'];

/** A page that names its own address as what chat apps are to show. */
const pageAt = (address: string) => `<title>${address}</title><meta property="og:url" content="${address}">`;

/** Builds a site whose cluster was renamed from `cu` to `moi`, with a line added to its file, after a last change. */
function built<Result>(
  line: string,
  use: (issues: unknown, read: (file: string) => string) => Result,
  change: (root: string) => void = () => {},
): Result {
  return inTemporarySite((root) => {
    const text = readFileSync(join(root, cluster), 'utf8').replace(
      /address:\n {2}vi: .*/,
      'address:\n  vi: moi',
    );
    writeFileSync(join(root, cluster), text + line);
    writeFileSync(join(root, 'public-addresses.txt'), writeLedger(published));
    const folder = join(root, 'dist');
    for (const address of living) {
      mkdirSync(dirname(join(folder, fileAt(address))), { recursive: true });
      writeFileSync(join(folder, fileAt(address)), address.endsWith('/') ? pageAt(address) : address);
    }
    change(root);
    const issues = completeAddresses({ root, folder, origin: 'https://example.org', base: '/invest/' });
    return use(issues, (file) =>
      existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '',
    );
  });
}

test('a renamed entry without its former address stops the build at each address that died', () => {
  built('', (issues) => {
    expect(issues).toMatchObject([{ field: '/og/vi/cu.png' }, { field: '/vi/cum-cong-nghiep/cu/' }]);
  });
});

test('with its former address the page leads on, files answer as before, and servers are told', () => {
  built('formerly:\n  vi: [cu]\n', (issues, read) => {
    expect(issues).toEqual([]);
    expect(read('vi/cum-cong-nghiep/cu/index.html')).toContain('url=/invest/vi/cum-cong-nghiep/moi/');
    expect(read('vi/cum-cong-nghiep/cu/index.html')).toContain(
      '<meta property="og:url" content="/vi/cum-cong-nghiep/moi/">',
    );
    expect(read('og/vi/cu.png')).toBe('/og/vi/moi.png');
    expect(read('_redirects')).toBe(
      '/invest/og/vi/cu.png /invest/og/vi/moi.png 301\n/invest/vi/cum-cong-nghiep/cu/ /invest/vi/cum-cong-nghiep/moi/ 301\n',
    );
    expect(read('_redirects.nginx')).toContain(
      '"/invest/vi/cum-cong-nghiep/cu" "/invest/vi/cum-cong-nghiep/moi/";',
    );
  });
});

test('a missing ledger stops the build and says how to bring it back', () => {
  built(
    'formerly:\n  vi: [cu]\n',
    (issues, read) => {
      expect(issues).toEqual([
        {
          file: 'public-addresses.txt',
          field: 'the whole file',
          problem: 'The ledger is missing, so that nothing tells which addresses were published.',
          fix: 'Restore it from the repository: `git checkout HEAD -- public-addresses.txt`. A new site starts with an empty file, in a repository of its own.',
        },
      ]);
      expect(read('_redirects')).toBe('');
    },
    (root) => rmSync(join(root, 'public-addresses.txt')),
  );
});

test('an empty ledger is that of a new site', () => {
  built(
    '',
    (issues) => expect(issues).toEqual([]),
    (root) => writeFileSync(join(root, 'public-addresses.txt'), ''),
  );
});

test('a line taken out of the ledger together with its page stops the build, before and after it is committed', () => {
  const git = (root: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: root,
      stdio: 'ignore',
    });
  const dead = [{ field: '/og/vi/cu.png' }, { field: '/vi/cum-cong-nghiep/cu/' }];
  const takenOut = (root: string) => {
    git(root, 'init', '-q');
    git(root, 'add', 'public-addresses.txt');
    git(root, 'commit', '-qm', 'Record');
    writeFileSync(join(root, 'public-addresses.txt'), writeLedger(living));
  };
  built('', (issues) => expect(issues).toMatchObject(dead), takenOut);
  built(
    '',
    (issues) => expect(issues).toMatchObject(dead),
    (root) => {
      takenOut(root);
      git(root, 'commit', '-aqm', 'Take out');
    },
  );
});
