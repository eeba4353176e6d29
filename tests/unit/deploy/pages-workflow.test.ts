import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

const fileOf = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const workflow = parse(fileOf('.github/workflows/pages.yml')) as {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
};
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test('every action is one commit for ever, not a name that can be moved', () => {
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  expect(actions.length).toBeGreaterThan(0);
});

test('every command is a script of the project that README names', () => {
  const { scripts } = JSON.parse(fileOf('package.json')) as { scripts: Record<string, string> };
  const readme = fileOf('README.md');
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(['npm test', 'npm run build']);
  for (const command of commands) {
    expect(scripts).toHaveProperty(command.split(' ').at(-1)!);
    expect(readme).toContain(command);
  }
});

test('the site is built for the address and the path under which Pages will publish it', () => {
  const build = steps.find(({ run }) => run === 'npm run build');
  expect(build?.env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}/',
  });
});

test('only the job that publishes may publish', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.jobs.build?.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(workflow.jobs.deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});
