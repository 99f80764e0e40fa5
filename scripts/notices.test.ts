import { describe, expect, test } from 'vitest';
import { packageFolderOf, readPackage, writeNotices } from './notices';

describe('packageFolderOf', () => {
  test.each([
    ['/site/node_modules/react/cjs/react.production.js', '/site/node_modules/react'],
    [
      '/site/node_modules/@tanstack/query-core/build/modern/query.js?v=1',
      '/site/node_modules/@tanstack/query-core',
    ],
    [String.raw`C:\site\node_modules\valibot\dist\index.mjs`, 'C:/site/node_modules/valibot'],
    ['/site/node_modules/a/node_modules/b/index.js', '/site/node_modules/a/node_modules/b'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['/site/src/main.tsx', null],
  ])('%j is of %j', (id, folder) => {
    expect(packageFolderOf(id)).toBe(folder);
  });
});

describe('readPackage', () => {
  test('tells the name, version and whole licence of a package', () => {
    const react = readPackage('node_modules/react');
    expect(react).toMatchObject({ name: 'react', license: 'MIT' });
    expect(react.version).toMatch(/^19\./);
    expect(react.text).toMatch(/^MIT License\n\nCopyright/);
    expect(react.text).toMatch(/OTHER DEALINGS IN THE\s+SOFTWARE\.$/);
  });

  test('leaves out licences of what only the package’s own build has in it', () => {
    expect(readPackage('node_modules/vite').text).toContain('Permission is hereby granted');
    expect(readPackage('node_modules/vite').text).not.toContain('@jridgewell');
  });

  test('does not let a package without a licence pass', () => {
    expect(() => readPackage('bench')).toThrow(/^bench is bundled/);
  });
});

describe('writeNotices', () => {
  test('names each version of a package once, by name', () => {
    const entry = (name: string, version: string) => ({ name, version, license: 'MIT', text: '…' });
    const notices = writeNotices([
      entry('react', '19.0.0'),
      entry('d3-array', '3.0.0'),
      entry('react', '19.0.0'),
      entry('react', '18.0.0'),
    ]);
    expect(notices.match(/^.+ \(MIT\)$/gm)).toEqual([
      'd3-array 3.0.0 (MIT)',
      'react 18.0.0 (MIT)',
      'react 19.0.0 (MIT)',
    ]);
  });
});
