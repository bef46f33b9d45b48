// A view that has nothing to show says why, and what to do.
import type { ComponentChildren } from 'preact';

interface MessageProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A short message in place of a view. */
export const Message = ({ title, children }: MessageProps) => (
  <div class="message">
    <h1 tabIndex={-1}>{title}</h1>
    {children}
  </div>
);
