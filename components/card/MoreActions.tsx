// What is seldom wanted of a card: why the text is marked, and how to have less of it.
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Explanation } from '../../core/mentions/explain';
import type { EntityId } from '../../pack/schema';
import type { CardActions, PageAbout } from './page-about';

interface MoreActionsProps {
  readonly entities: readonly { readonly id: EntityId; readonly name: string }[];
  readonly about: PageAbout;
  readonly actions: CardActions;
}

/** One quiet row, and what came of the action that was chosen. */
export const MoreActions = ({ entities, about: { site }, actions }: MoreActionsProps) => {
  const [reasons, setReasons] = useState<readonly Explanation[]>([]);
  const [told, setTold] = useState<Told>({ text: '' });
  const fail = (): void => setTold({ text: i18n.t('card.notStored') });
  const suppress = ({ id, name }: MoreActionsProps['entities'][number]): void => {
    actions.suppress(id).then((undo) => {
      const takeBack = (): void => {
        undo().then(() => setTold({ text: i18n.t('card.unsuppressed') }), fail);
      };
      setTold({ text: i18n.t('card.suppressed', { name, site }), undo: takeBack });
    }, fail);
  };
  return (
    <div class="section actions">
      <p>
        <button type="button" class="link" onClick={() => setReasons(actions.explain())}>
          {i18n.t('card.why')}
        </button>
        {site !== '' &&
          entities.map((entity) => (
            <button type="button" class="link" key={entity.id} onClick={() => suppress(entity)}>
              {entities.length === 1
                ? i18n.t('card.notHere')
                : i18n.t('card.notThisHere', { name: entity.name })}
            </button>
          ))}
        {site !== '' && (
          <button type="button" class="link" onClick={() => void actions.switchOff().catch(fail)}>
            {i18n.t('card.offHere', { site })}
          </button>
        )}
      </p>
      <div role="status">
        {reasons.length > 0 && <Reasons reasons={reasons} />}
        {told.text !== '' && (
          <p>
            {told.text}{' '}
            {told.undo && (
              <button type="button" class="link" onClick={told.undo}>
                {i18n.t('card.undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
};

interface Told {
  readonly text: string;
  readonly undo?: () => void;
}

const Reasons = ({ reasons }: { readonly reasons: readonly Explanation[] }) => (
  <ul class="lines">
    {reasons.map((reason) => (
      <li key={`${reason.entity} ${reason.alias}`}>{sentenceOf(reason)}</li>
    ))}
  </ul>
);

const sentenceOf = ({ alias, policies, aliveBy }: Explanation): string =>
  [
    i18n.t('card.whyAlias', { alias }),
    aliveBy !== undefined && i18n.t('card.whyShort', { full: aliveBy }),
    policies.includes('exactCase') && i18n.t('card.whyExact'),
    policies.includes('personalName') && i18n.t('card.whyPerson'),
  ]
    .filter(Boolean)
    .join(' ');
