// A list that begins with its first few items and shows the rest when asked.
import { i18n } from '#i18n';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

interface FirstFewProps<T> {
  readonly items: readonly T[];
  readonly count: number;
  readonly children: (item: T) => VNode;
}

/** The first `count` items of a list, and a button for the rest. One more is simply shown. */
export const FirstFew = <T,>({ items, count, children }: FirstFewProps<T>) => {
  const [isWhole, setIsWhole] = useState(false);
  const hasMore = items.length > count + 1;
  return (
    <>
      <ul class="lines">{(hasMore && !isWhole ? items.slice(0, count) : items).map(children)}</ul>
      {hasMore && (
        <button
          type="button"
          class="more"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole
            ? i18n.t('shared.showFewer')
            : i18n.t('shared.showMore', { count: items.length - count })}
        </button>
      )}
    </>
  );
};
