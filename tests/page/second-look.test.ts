// Looking again at a page: as long as it does something, and not for ever.
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { lookAgain } from '../../page/second-look';
import { mount, untilTestEnds } from '../support/document';
import { eventually } from '../support/eventually';

const HALF_A_MINUTE_MS = 31_000;

const looking = (signal = untilTestEnds()): { looks: () => number; sign: () => void } => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let looks = 0;
  const sign = lookAgain(function* look() {
    yield;
    looks += 1;
  }, signal);
  return { looks: () => looks, sign };
};

describe('looking again', () => {
  it('happens within two seconds, again and again, and ends where nothing more happens', () => {
    const { looks, sign } = looking();
    sign();
    vi.advanceTimersByTime(1900);
    expect(looks()).toBe(1);
    vi.advanceTimersByTime(HALF_A_MINUTE_MS);
    expect(looks()).toBeGreaterThan(15);
    const last = looks();
    vi.advanceTimersByTime(HALF_A_MINUTE_MS);
    expect(looks()).toBe(last);
  });

  it.each(['message', 'visibilitychange'])('begins anew with the event %s', (type) => {
    const { looks } = looking();
    vi.advanceTimersByTime(HALF_A_MINUTE_MS);
    expect(looks()).toBe(0);
    document.dispatchEvent(new Event(type, { bubbles: true }));
    vi.advanceTimersByTime(1900);
    expect(looks()).toBe(1);
  });

  it('begins anew when something was loaded', async () => {
    const { looks } = looking();
    vi.useRealTimers();
    const image = new Image();
    image.src = `${import.meta.url}?picture`;
    mount('').append(image);
    await eventually(looks).toBeGreaterThan(0);
  });

  it('takes a hundredth of the time, however long a look takes', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let looks = 0;
    const sign = lookAgain(function* look() {
      for (let step = 0; step < 20; step += 1) {
        vi.setSystemTime(Date.now() + 2);
        vi.advanceTimersByTime(2);
        yield;
      }
      looks += 1;
    }, untilTestEnds());
    sign();
    vi.advanceTimersByTime(4000);
    expect(looks).toBe(1);
    vi.advanceTimersByTime(4000);
    expect(looks).toBe(2);
  });

  it('ends with the signal', () => {
    const controller = new AbortController();
    const { looks, sign } = looking(controller.signal);
    sign();
    controller.abort();
    sign();
    vi.advanceTimersByTime(HALF_A_MINUTE_MS);
    expect(looks()).toBe(0);
  });
});
