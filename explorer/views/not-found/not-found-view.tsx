import { Nothing } from '../../parts/asked/nothing.js';

export const NotFoundView = () => (
  <article>
    <h1>Nothing here</h1>
    <Nothing>The explorer has no view at this address.</Nothing>
  </article>
);
