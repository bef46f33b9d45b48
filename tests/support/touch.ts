// A finger on the screen of a tab.
import type { CDPSession, Page } from 'playwright';

type Place = { readonly x: number; readonly y: number };

export interface Finger {
  readonly tap: (at: Place) => Promise<void>;
  /** Draws from one place to another without haste. */
  readonly swipe: (from: Place, to: Place) => Promise<void>;
}

const STEPS = 8;

/** Makes a tab one that is touched: no mouse is there, as its styles can tell. */
export const touchIn = async (tab: Page): Promise<Finger> => {
  const session: CDPSession = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const put = (type: 'touchStart' | 'touchMove', at: Place): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ ...at }] });
  const lift = (): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  return {
    // Nothing waits in between: a finger that rests is no tap.
    tap: async (at) => void (await Promise.all([put('touchStart', at), lift()])),
    swipe: async (from, to) => {
      const moveTo = (step: number): Promise<unknown> =>
        put('touchMove', {
          x: from.x + ((to.x - from.x) * step) / STEPS,
          y: from.y + ((to.y - from.y) * step) / STEPS,
        });
      await Promise.all([put('touchStart', from), moveTo(1)]);
      for (let step = 2; step <= STEPS; step += 1) await moveTo(step);
      await lift();
    },
  };
};
