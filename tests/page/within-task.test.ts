// Asking once in a task.
import { expect, it, vi } from 'vitest';
import { onceInTask } from '../../page/within-task';
import { nextTask } from '../support/document';

it('asks once for each key in a task, and anew in the next', async () => {
  const ask = vi.fn<(key: { answer: boolean }) => boolean>(({ answer }) => answer);
  const once = onceInTask(ask);
  const [yes, no] = [{ answer: true }, { answer: false }];
  expect([once(yes), once(no), once(yes), once(no)]).toEqual([true, false, true, false]);
  expect(ask).toHaveBeenCalledTimes(2);
  await nextTask();
  yes.answer = false;
  expect(once(yes)).toBe(false);
});
