// The reader's own copy of a document: attached by pasting or from a file, kept here alone, removed.
import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LineMaker } from '../../pack/lines';
import { isCopy, LONGEST_COPY, openCopy, type OwnCopy as Copy } from '../../pack/own-copy';
import type { Document } from '../../pack/schema';
import { textIn } from './text-file';
import type { ReaderCopies } from './view-props';
import './own-copy.css';

interface OwnCopyProps {
  readonly document: Document;
  readonly lines: LineMaker;
  readonly copies: ReaderCopies;
}

/** What stands in a document's head: a way to attach a copy, or what is attached and a way to remove it. */
export const OwnCopy = ({ document, lines, copies }: OwnCopyProps) => {
  const [problem, setProblem] = useState('');
  const copy = copies.of(document.id);
  const attach = async (text: string): Promise<void> => {
    if (text.trim() === '') return setProblem(i18n.t('copy.empty'));
    if (text.length > LONGEST_COPY) return setProblem(i18n.t('copy.tooLong'));
    const offered = openCopy(document, text, lines);
    if (!isCopy(offered)) {
      const passages = namesOf(offered.alignment.missing);
      return setProblem(i18n.t('copy.other', { passages }));
    }
    setProblem('');
    return copies.keep(document.id, text).catch(() => setProblem(i18n.t('copy.noRoom')));
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    // UTF-16 takes two bytes for each character.
    if (file.size > 2 * LONGEST_COPY) return setProblem(i18n.t('copy.tooLong'));
    const text = textIn(new Uint8Array(await file.arrayBuffer()));
    return text === undefined ? setProblem(i18n.t('copy.noText')) : attach(text);
  };
  useFileDrop((file) => void take(file));
  const remove = (): void => {
    setProblem('');
    void copies.remove(document.id);
  };
  return (
    <>
      {copy === undefined ? (
        <AttachForm attach={attach} take={take} hasProblem={problem !== ''} />
      ) : (
        <Attached copy={copy} remove={remove} />
      )}
      {problem !== '' && (
        <p class="own-copy-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
};

/** Takes a file that is dropped anywhere: beside its place, the browser would leave the library for it. */
const useFileDrop = (take: (file: File) => void): void => {
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const stop = new AbortController();
    const dragged = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const dropped = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      taking.current(file);
    };
    addEventListener('dragover', dragged, { signal: stop.signal });
    addEventListener('drop', dropped, { signal: stop.signal });
    return () => stop.abort();
  }, []);
};

interface AttachFormProps {
  readonly attach: (text: string) => Promise<void>;
  readonly take: (file: File | undefined) => Promise<void>;
  readonly hasProblem: boolean;
}

const AttachForm = ({ attach, take, hasProblem }: AttachFormProps) => {
  const [text, setText] = useState('');
  return (
    <details class="own-copy" open={hasProblem}>
      <summary>{i18n.t('copy.attach')}</summary>
      <p class="meta">{i18n.t('copy.why')}</p>
      <textarea
        class="field"
        rows={5}
        aria-label={i18n.t('copy.text')}
        placeholder={i18n.t('copy.paste')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="own-copy-ways">
        <button type="button" class="more" onClick={() => void attach(text)}>
          {i18n.t('copy.attachText')}
        </button>
        <label>
          {i18n.t('copy.file')}{' '}
          <input
            type="file"
            onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
          />
        </label>
      </p>
    </details>
  );
};

interface AttachedProps {
  readonly copy: Copy;
  readonly remove: () => void;
}

const Attached = ({ copy: { alignment }, remove }: AttachedProps) => (
  <p class="note" role="status">
    {i18n.t('copy.attached')}{' '}
    {alignment.missing.length > 0 &&
      i18n.t('copy.missing', { passages: namesOf(alignment.missing) })}{' '}
    <button type="button" class="link" onClick={remove}>
      {i18n.t('copy.remove')}
    </button>
  </p>
);

const LIST = new Intl.ListFormat(i18n.t('locale'), { type: 'conjunction' });

const namesOf = (passages: readonly string[]): string =>
  LIST.format(passages.map((id) => (id === 'title' ? i18n.t('copy.title') : id.slice(1))));
