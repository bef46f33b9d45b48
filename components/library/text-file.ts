// Text out of a file that the reader chose or dropped.

/** What a file holds, if it is text. */
export const textIn = (bytes: Uint8Array): string | undefined => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  return isText(text) ? text : undefined;
};

/** Text holds no control characters but those of white space, and nothing that could not be read. */
const isText = (text: string): boolean =>
  !/[\p{Cc}\ufffd]/u.test(text.replace(/[\t\n\v\f\r]/g, ''));
