// What both builds ask of the browser, and what they let pages reach.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension, type Target } from '../../scripts/support/build';
import { filesBelow, textOf } from '../support/source-tree';

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly commands: Readonly<
    Record<string, { readonly suggested_key?: { readonly default: string; readonly mac: string } }>
  >;
}

const TARGETS: readonly Target[] = ['chrome-mv3', 'firefox-mv2'];

const manifestOf = (target: Target): Manifest =>
  // The build has written it.
  JSON.parse(readFileSync(path.join(builtExtension(target), 'manifest.json'), 'utf8')) as Manifest;

/** The parts of the API that a permission opens, as code names them. */
const USES: Readonly<Record<string, RegExp>> = {
  storage: /browser\.storage\.local/,
  scripting: /browser\.scripting\.executeScript/,
  // Opening the popup, or a key, asks for the page in front.
  activeTab: /askForPage\(/,
  contextMenus: /[mM]enus\.create\(/,
  sidePanel: /sidePanel\.(?:open|setOptions)/,
  '<all_urls>': /browser\.scripting\.insertCSS/,
};

describe.each(TARGETS)('the build %s', (target) => {
  const manifest = manifestOf(target);
  const asked = [...manifest.permissions, ...(manifest.host_permissions ?? [])];

  it('asks for what PRIVACY.md gives a reason for, and for nothing else', () => {
    const told = [...textOf('PRIVACY.md').matchAll(/^\| (`\w+`|access to all sites)/gm)].map(
      ([, name = '']) => (name === 'access to all sites' ? '<all_urls>' : name.slice(1, -1)),
    );
    expect(asked.filter((name) => !told.includes(name))).toEqual([]);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it('uses each part of the browser that it asks for', () => {
    const code = filesBelow((file) => /^browser\/.*\.ts$/.test(file))
      .map(textOf)
      .join('\n');
    expect(asked.filter((name) => USES[name]?.test(code) !== true)).toEqual([]);
  });

  it('suggests keys of no letter, which pages and screen readers use; on a Mac, none with Option', () => {
    const suggested = Object.values(manifest.commands).flatMap((one) => one.suggested_key ?? []);
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.length).toBeLessThanOrEqual(4);
    for (const { default: keys, mac } of suggested) {
      expect(keys).toMatch(/^Alt\+(?:Shift\+)?(?:PageDown|End)$/);
      expect(mac).toMatch(/^MacCtrl\+Shift\+[A-Z]$/);
    }
  });

  it('lets no page reach into it', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    const code = filesBelow((file) => /^(?:browser|entrypoints)\//.test(file)).map(textOf);
    expect(code.filter((text) => /on(?:Message|Connect)External/.test(text))).toEqual([]);
  });

  it('lets its own pages do what they need, each named', () => {
    const { content_security_policy: policy } = manifest;
    const text =
      typeof policy === 'string' ? policy : Reflect.get(Object(policy), 'extension_pages');
    expect(String(text).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it('has no script of others, and none in its pages', () => {
    const folder = builtExtension(target);
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const html = readFileSync(path.join(folder, page), 'utf8');
      expect(html.match(/<script(?![^>]*\bsrc="\/)|\bon\w+=|(?:src|href)="(?!\/)/g)).toBe(null);
      for (const [, file = ''] of html.matchAll(/(?:src|href)="\/([^"]+)"/g)) {
        expect(existsSync(path.join(folder, file)), file).toBe(true);
      }
    }
  });
});
