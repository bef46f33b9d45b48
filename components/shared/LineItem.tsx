// One thing that the documents say: the sentence, who said it, when, and where they say it.
import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Line } from '../../pack/lines';
import { CopyLine } from './CopyLine';
import { DateBeside, hasDateBeside } from './DateLabel';
import { EntityName, SourceLink } from './Link';
import { LinkedText } from './LinkedText';
import { NavigationContext } from './navigation';

interface LineItemProps {
  readonly line: Line;
  /** False beside the passage itself, where the source would only repeat the obvious. */
  readonly hasSource?: boolean;
  readonly children?: ComponentChildren;
}

/** A line as an item of a list. Speaker and date are told where the sentence does not tell them. */
export const LineItem = ({ line, hasSource = true, children }: LineItemProps) => {
  const { sentence, links, quote, speaker, date, source } = line;
  const { copyLine } = useContext(NavigationContext);
  const isSpeakerNamed = links.some(({ id }) => id === speaker?.id);
  const notes = [
    speaker && !isSpeakerNamed && (
      <>
        {i18n.t('shared.saidBy')} <EntityName id={speaker.id}>{speaker.name}</EntityName>
      </>
    ),
    date && hasDateBeside(sentence, date) && <DateBeside date={date} sentence={sentence} />,
    hasSource && <SourceLink source={source} />,
    copyLine && <CopyLine copy={() => copyLine(line)} />,
  ].filter(Boolean);
  return (
    <li>
      <LinkedText text={sentence} links={links} quote={quote} />
      {children}{' '}
      <span class="source">
        {notes.map((note, index) => (
          <>
            {index > 0 && ' '}
            <span class="note">
              {note}
              {index < notes.length - 1 && '\u00a0·'}
            </span>
          </>
        ))}
      </span>
    </li>
  );
};
