// What is known of the page until the end of a task: nothing is laid out anew in between.

/** Asks once for each key in a task, since asking for style is dear; the next task asks anew. */
export const onceInTask = <Key extends object, Answer>(
  ask: (key: Key) => Answer,
): ((key: Key) => Answer) => {
  let answers: Map<Key, Answer> | undefined;
  return (key) => {
    if (answers === undefined) {
      answers = new Map();
      queueMicrotask(() => {
        answers = undefined;
      });
    }
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
};
