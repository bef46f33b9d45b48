// What the browser lets Newsgloss read, and how to have that changed.
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { AccessPort } from '../ports';
import { AccessButtons } from '../shared/AccessButtons';

/** Whether all sites may be read; where not, a button that asks for it. */
export const Access = ({ access }: { readonly access: AccessPort }) => {
  const [isWhole, setIsWhole] = useState(access.isWhole);
  useEffect(() => {
    const stop = new AbortController();
    access.follow(setIsWhole, stop.signal);
    return () => stop.abort();
  }, [access]);
  return (
    <div class={isWhole ? undefined : 'callout'}>
      <p class={isWhole ? 'soft' : undefined}>
        {i18n.t(isWhole ? 'access.whole' : 'access.restricted')}
      </p>
      <AccessButtons remedies={access} isWhole={isWhole} />
    </div>
  );
};
