// Which warnings about the Firefox build are let pass.
import { expect, it } from 'vitest';
import { type Finding, judged } from '../../../scripts/support/lint-findings';

const FILES: Readonly<Record<string, string>> = {
  'card.js': 'a();e.innerHTML=p.__html;e.innerHTML=p',
  'chunks/shared-1.js': 'e.innerHTML=c.__html',
  'popup.js': 'e.innerHTML=c.__html',
};
const at = (file: string, column: number, code = 'UNSAFE_VAR_ASSIGNMENT'): Finding => ({
  code,
  message: 'Unsafe assignment to innerHTML',
  file,
  line: 1,
  column,
});
const allowed = (...warnings: readonly Finding[]): readonly boolean[] =>
  judged(warnings, (file) => FILES[file] ?? '').map(({ why }) => why !== undefined);

it('lets Preact’s own pass, once in the card and once in what the pages share', () => {
  const known = [at('card.js', 4), at('chunks/shared-1.js', 0)];
  expect(allowed(...known)).toEqual([true, true]);
  expect(allowed(...known, ...known)).toEqual([true, true, false, false]);
});

it('lets nothing else pass: another assignment, another file, another warning, one of no file', () => {
  expect(allowed(at('card.js', 25), at('popup.js', 0), at('card.js', 4, 'DANGEROUS_EVAL'))).toEqual(
    [false, false, false],
  );
  expect(allowed({ code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe' })).toEqual([false]);
});
