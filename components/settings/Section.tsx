// A part of a page of settings, with its heading.
import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A titled part. */
export const Section = ({ title, children }: SectionProps) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);
