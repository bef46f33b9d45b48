// The extension's service worker, which the browser ends whenever it likes: here it is ended on purpose.
import type { Session } from '../../scripts/support/launch';

/** Ends the worker that runs, if one does; gives whether one did. */
export const endWorker = async ({ context, id }: Session): Promise<boolean> => {
  const connection = await context.browser()?.newBrowserCDPSession();
  if (connection === undefined) throw new Error('The browser is not connected.');
  const { targetInfos } = await connection.send('Target.getTargets');
  const ended = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
  );
  for (const { targetId } of ended) {
    // It may have ended by itself meanwhile.
    await connection.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
  await connection.detach();
  return ended.length > 0;
};
