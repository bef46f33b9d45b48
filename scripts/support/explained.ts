// Asks the built extension why the mentions of an open page stand, and what is left out of them.
import type { Worker } from 'playwright';
import type { ExplainedFrame } from '../../page/explain';

/** The explanations of all frames of the page at an address, which has come to rest; the top one first. */
export const explanationsOf = async (
  worker: Worker,
  url: string,
): Promise<readonly ExplainedFrame[]> => {
  const frames = await worker.evaluate(explainFrames, url);
  return frames.toSorted((one, other) => Number(other.isTop) - Number(one.isTop));
};

/** Runs in the extension's worker. */
const explainFrames = async (url: string): Promise<ExplainedFrame[]> => {
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.find((candidate) => candidate.url === url)?.id;
  if (tabId === undefined) throw new Error(`No tab shows ${url}.`);
  const answers = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['explain.js'],
    // Else one frame that never finishes loading keeps all the others from answering.
    injectImmediately: true,
  });
  // What `entrypoints/explain` gives; nothing in a frame that is no text document.
  return answers.flatMap(({ result }) => (result as ExplainedFrame | undefined) ?? []);
};
