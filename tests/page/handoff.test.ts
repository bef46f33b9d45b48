// What the annotating script leaves for the card's script.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../core/settings';
import { frameReading, type Handoff, leaveHandoff, takeHandoff } from '../../page/handoff';
import { untilTestEnds } from '../support/document';
import { present } from '../support/presented';

const handoffUntil = (
  signal: AbortSignal,
  isAlive = () => true,
  isSettled = () => true,
): Handoff => ({
  lookout: present(untilTestEnds()).lookout,
  settings: defaultSettings(),
  isAlive,
  tellViews: () => undefined,
  isSettled,
  signal,
});

describe('a handoff', () => {
  it('is there until it ends', () => {
    const controller = new AbortController();
    const handoff = handoffUntil(controller.signal);
    leaveHandoff(handoff);
    expect(takeHandoff()).toBe(handoff);
    controller.abort();
    expect(takeHandoff()).toBeUndefined();
  });

  it('is nothing for a script that comes once the extension has gone', () => {
    let isAlive = true;
    leaveHandoff(handoffUntil(untilTestEnds(), () => isAlive));
    expect(takeHandoff()).toBeDefined();
    isAlive = false;
    expect(takeHandoff()).toBeUndefined();
  });

  it('that ends late does not take away the next', () => {
    const first = new AbortController();
    leaveHandoff(handoffUntil(first.signal));
    const next = handoffUntil(untilTestEnds());
    leaveHandoff(next);
    first.abort();
    expect(takeHandoff()).toBe(next);
  });
});

describe('the reading of a frame', () => {
  it('is settled where it is known that the page is not read, or no longer', () => {
    leaveHandoff(null);
    expect(frameReading()).toEqual({ isRead: false, isSettled: true });
    const controller = new AbortController();
    leaveHandoff(handoffUntil(controller.signal));
    expect(frameReading()).toEqual({ isRead: true, isSettled: true });
    controller.abort();
    expect(frameReading()).toEqual({ isRead: false, isSettled: true });
  });

  it('is not settled while more may be found', () => {
    let isSettled = false;
    leaveHandoff(handoffUntil(untilTestEnds(), undefined, () => isSettled));
    expect(frameReading()).toEqual({ isRead: true, isSettled: false });
    isSettled = true;
    expect(frameReading()).toEqual({ isRead: true, isSettled: true });
  });
});
