import { EmptyView } from '../../parts/view/empty-view.js';

export const NotFoundView = () => (
  <EmptyView title="Nothing here">The explorer has no view at this address.</EmptyView>
);
