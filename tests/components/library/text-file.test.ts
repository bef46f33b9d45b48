// Text, or not, in a file.
import { expect, test } from 'vitest';
import { textIn } from '../../../components/library/text-file';

test.each([
  [
    'plain text',
    new TextEncoder().encode('Ann Carp\n\tcounts “fish”.\r\n'),
    'Ann Carp\n\tcounts “fish”.\r\n',
  ],
  ['text with a mark at its start', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'a'],
  ['text in UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x62, 0]), 'ab'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), undefined],
  ['zeros', new Uint8Array(10), undefined],
])('%s', (_, bytes, text) => expect(textIn(bytes)).toBe(text));
