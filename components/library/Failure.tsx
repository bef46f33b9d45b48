// What stands in place of the library, or of one of its views, where drawing it failed.
import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useState } from 'preact/hooks';
import { Message } from './Message';
import type { Frame } from './view-props';

/** Says that the material could not be read, with a way to try again. */
export const Failure = ({ frame }: { readonly frame: Frame }) => (
  <div class="library" data-frame={frame}>
    <main>
      <Message title={i18n.t('library.failed')}>
        <p role="alert">
          {i18n.t('library.failedWhy')} <LoadAgain />
        </p>
      </Message>
    </main>
  </div>
);

/** A way to begin anew. */
export const LoadAgain = () => (
  <button type="button" class="link" onClick={() => location.reload()}>
    {i18n.t('library.loadAgain')}
  </button>
);

interface GuardProps {
  /** What is shown; where this is another thing than what failed, it is tried. */
  readonly at: string;
  readonly otherwise: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Shows something else where its children cannot be drawn. The error is told on the console. */
export const Guard = ({ at, otherwise, children }: GuardProps) => {
  const [failedAt, setFailedAt] = useState<string>();
  useErrorBoundary((error) => {
    reportError(error);
    setFailedAt(at);
  });
  return <>{failedAt === at ? otherwise : children}</>;
};
