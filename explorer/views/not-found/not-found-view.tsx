import { EmptyView } from '../../parts/view/empty-view.js';
import { texts } from '../../language/texts.js';

export const NotFoundView = () => <EmptyView title={texts.page.nothingHere}>{texts.page.noView}</EmptyView>;
