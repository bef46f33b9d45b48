// How far the reading of a frame is, for those who ask the frames of a tab.

export interface FrameReading {
  /** Whether names are looked for in it. */
  readonly isRead: boolean;
  /** False while more may be found, or it is not known yet whether the page will be read. */
  readonly isSettled: boolean;
}
