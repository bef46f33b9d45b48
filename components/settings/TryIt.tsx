// A paragraph or two on which the settings show at once.
import { i18n } from '#i18n';

/** Text that the page's own scripts read and mark, as on any page. */
export const TryIt = ({ sample }: { readonly sample: readonly string[] }) => (
  <article class="sample" aria-label={i18n.t('options.tryIt')}>
    {sample.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </article>
);
