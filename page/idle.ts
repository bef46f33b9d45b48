// Idle time behind a frame: the page has then been laid out, and asking for style costs nothing new.

// Documents out of sight draw no frames, and busy pages have no idle time: waited for at most so long.
const FRAME_TIMEOUT_MS = 1500;
const IDLE_TIMEOUT_MS = 200;

/** Work that is done once however often it is asked for before its time comes. */
export interface IdleWork {
  /** Wants the work done behind the next frame. */
  readonly request: () => void;
  /** Wants it gone on with, in the next idle time. */
  readonly goOn: () => void;
  readonly isRequested: () => boolean;
}

/** Prepares work for idle time behind the next frame; none is done after the signal aborts. */
export const idleWork = (work: () => void, signal: AbortSignal): IdleWork => {
  let isRequested = false;
  let frame = 0;
  let timeout: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;

  const whenIdle = (): void => {
    isRequested = true;
    idle = requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
  };
  const afterFrame = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timeout);
    whenIdle();
  };
  const run = (): void => {
    isRequested = false;
    work();
  };
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      clearTimeout(timeout);
      cancelIdleCallback(idle);
    },
    { once: true },
  );
  return {
    request: () => {
      if (isRequested || signal.aborted) return;
      isRequested = true;
      frame = requestAnimationFrame(afterFrame);
      timeout = setTimeout(afterFrame, FRAME_TIMEOUT_MS);
    },
    goOn: () => {
      if (!isRequested && !signal.aborted) whenIdle();
    },
    isRequested: () => isRequested,
  };
};
