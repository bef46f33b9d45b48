// The world of our scripts in a tab, which the page cannot see: for measuring them.
import type { CDPSession } from 'playwright';

export interface OwnWorld {
  /** Evaluates an expression there, in the top frame of now; undefined where nothing of ours runs. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What our scripts listen to at the object that an expression gives. */
  readonly listenersAt: (expression: string) => Promise<readonly string[]>;
}

/** Reaches into the worlds of the extension of this id, through a session with a tab. */
export const ownWorld = async (connection: CDPSession, id: string): Promise<OwnWorld> => {
  const contexts: number[] = [];
  connection.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) contexts.push(context.id);
  });
  connection.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    const at = contexts.indexOf(executionContextId);
    if (at >= 0) contexts.splice(at, 1);
  });
  connection.on('Runtime.executionContextsCleared', () => contexts.splice(0));
  await connection.send('Runtime.enable');
  return {
    evaluate: async (expression) => {
      const [contextId] = contexts;
      if (contextId === undefined) return undefined;
      const { result, exceptionDetails } = await connection.send('Runtime.evaluate', {
        contextId,
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
    listenersAt: async (expression) => {
      const [contextId] = contexts;
      if (contextId === undefined) return [];
      const { result } = await connection.send('Runtime.evaluate', { contextId, expression });
      if (result.objectId === undefined) return [];
      const { listeners } = await connection.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId,
      });
      return listeners.map(({ type }) => type);
    },
  };
};
