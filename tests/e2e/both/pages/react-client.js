import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.js';

hydrateRoot(document.getElementById('root'), createElement(App), {
  onRecoverableError: (error) => console.error('recovered from', error),
});
document.documentElement.dataset.hydrated = '';
