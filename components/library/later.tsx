// Views whose code comes when they are first shown.
import { i18n } from '#i18n';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LoadAgain } from './Failure';

/** A component whose code is loaded when it is first drawn, and kept from then on. */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  let Loaded: ComponentType<Props> | undefined;
  const Later = (props: Props) => {
    const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading');
    useEffect(() => {
      if (Loaded !== undefined) return;
      load().then(
        (component) => {
          Loaded = component;
          setState('loaded');
        },
        () => setState('failed'),
      );
    }, []);
    if (Loaded !== undefined) return <Loaded {...props} />;
    return state === 'failed' ? (
      <p class="empty" role="alert">
        {i18n.t('library.notLoaded')} <LoadAgain />
      </p>
    ) : (
      <div aria-busy="true" />
    );
  };
  return Later;
};

/** A view that comes later under a heading that stands at once: there focus lands on arriving. */
export const laterView = <Props extends object>(
  title: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  const View = later(load);
  const Titled = (props: Props) => (
    <>
      <h1 class="hidden" tabIndex={-1}>
        {title}
      </h1>
      <View {...props} />
    </>
  );
  return Titled;
};
