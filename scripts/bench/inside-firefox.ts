// What is asked of the inside of Firefox, as text: of its own window, and of the process that has the
// tab in front.

const ID = 'newsgloss@newsgloss.example';

/**
 * In the window: presses a key that does nothing and a button where nothing is, as the system's own keys
 * come in. What BiDi presses is made in the page, and never waits for it.
 */
export const PRESS = `(everyMs) => {
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keys.beginInputTransactionForTests(window);
  const key = new KeyboardEvent('', { key: 'F9', code: 'F9' });
  const { x, y } = gBrowser.selectedBrowser.getBoundingClientRect();
  const button = { button: 0, clickCount: 1, inputSource: MouseEvent.MOZ_SOURCE_MOUSE };
  const pressing = setInterval(() => {
    keys.keydown(key);
    keys.keyup(key);
    for (const type of ['mousedown', 'mouseup'])
      window.synthesizeMouseEvent(type, x + 1, y + 1, button, {});
  }, everyMs);
  globalThis.newsglossPressed = () => clearInterval(pressing);
}`;

/** In the window: what an expression gives in the process of the tab in front, through JSON. */
export const inProcess = (expression: string): string => {
  const script = `(async () => JSON.stringify({ value: await (${expression}) }))().then(
    (json) => sendAsyncMessage('newsgloss', { json }),
    (error) => sendAsyncMessage('newsgloss', { error: String(error) }),
  );`;
  return `new Promise((resolve, reject) => {
    const { messageManager } = gBrowser.selectedBrowser;
    const told = ({ data: { json, error } }) => {
      messageManager.removeMessageListener('newsgloss', told);
      if (error === undefined) resolve(JSON.parse(json).value);
      else reject(new Error(error));
    };
    messageManager.addMessageListener('newsgloss', told);
    messageManager.loadFrameScript(
      'data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}),
      false,
    );
  })`;
};

/** In the process: what an expression gives in the world of our scripts. */
export const askingOurs = (expression: string): string => `(() => {
  const { ExtensionContent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionContent.sys.mjs',
  );
  const { cloneScope } = ExtensionContent.getContextByExtensionId('${ID}', content);
  return Cu.evalInSandbox(${JSON.stringify(expression)}, cloneScope);
})()`;

const MANAGER = `Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)`;

/** In the process: collects its garbage, more than once. */
export const COLLECT = `new Promise((resolve) => ${MANAGER}.minimizeMemoryUsage(resolve))`;

/** In the window: the bytes of all that is JavaScript's in the process of the tab in front. */
export const HEAP = `new Promise((resolve) => {
  const { osPid } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
  let sum = 0;
  const report = (process, path, kind, units, amount) => {
    if (process.includes('(pid ' + osPid + ')') && /^js-main-runtime\\/(realms|zones)/.test(path))
      sum += amount;
  };
  ${MANAGER}.getReports(report, null, () => resolve(sum), null, false);
})`;
