// Work for idle time.
import { describe, expect, it } from 'vitest';
import { idleWork } from '../../page/idle';
import { untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';

const nextFrames = (): Promise<unknown> =>
  new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 100));

describe('idle work', () => {
  it('is done once for all requests before its time, and again when asked again', async () => {
    let done = 0;
    const { request, isRequested } = idleWork(() => (done += 1), untilTestEnds());
    request();
    request();
    expect([done, isRequested()]).toEqual([0, true]);
    await eventually(() => done).toBe(1);
    expect(isRequested()).toBe(false);
    await nextFrames();
    expect(done).toBe(1);
    request();
    await eventually(() => done).toBe(2);
  });

  it('may ask for itself', async () => {
    let done = 0;
    const work = idleWork(() => {
      done += 1;
      if (done < 5) work.request();
    }, untilTestEnds());
    work.request();
    await eventually(() => done).toBe(5);
  });

  it('is never done after the end', async () => {
    let done = 0;
    const controller = new AbortController();
    const { request } = idleWork(() => (done += 1), controller.signal);
    request();
    controller.abort();
    request();
    await nextFrames();
    expect(done).toBe(0);
  });
});
