// A page made with React, for the server and for the browser: an article with state of its own.
import { createElement, useState } from 'react';

const PEOPLE = ['Anwar Ibrahim', 'Vladimir Putin', 'Prabowo Subianto'];

export const App = () => {
  const [turn, setTurn] = useState(0);
  const person = PEOPLE[turn % PEOPLE.length];
  return createElement(
    'main',
    { style: { padding: 60 } },
    createElement('h1', null, 'BRICS after ', turn, ' turns'),
    createElement('p', null, 'The guest was ', createElement('b', null, person), ', it is said.'),
    turn % 2 === 0 && createElement('p', { id: 'even' }, 'RDIF paid for it.'),
    createElement('button', { onClick: () => setTurn(turn + 1) }, 'Next'),
  );
};
