// WebDriver BiDi as Firefox speaks it, where puppeteer has no words of its own for it.
import type { Browser } from 'puppeteer-core';

/** Sends a command for which puppeteer has no method. */
export const send = async <Answer>(
  browser: Browser,
  method: string,
  params: Readonly<Record<string, unknown>>,
): Promise<Answer> => {
  // puppeteer keeps its connection out of its types.
  const { connection } = browser as unknown as {
    readonly connection: {
      readonly send: (method: string, params: object) => Promise<{ readonly result: Answer }>;
    };
  };
  return (await connection.send(method, params)).result;
};

/** The id under which the browser itself knows the document of a tab or frame. */
export const idOf = (content: object): string =>
  // puppeteer keeps it out of its types.
  String(Reflect.get(content, '_id'));

/** What evaluating answers. */
export type Evaluated<Value> =
  | { readonly type: 'success'; readonly result: { readonly value?: Value } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
