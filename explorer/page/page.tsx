import { lazy, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { EMBED } from '../address/explore.js';
import { READ } from '../address/read.js';
import { ActorView } from '../views/actor/actor-view.js';
import { EventView } from '../views/event/event-view.js';
import { HomeView } from '../views/home/home-view.js';
import { ClaimView } from '../views/claim/claim-view.js';
import { DisagreementsView } from '../views/disagreements/disagreements-view.js';
import { DocumentView } from '../views/document/document-view.js';
import { PlaceView } from '../views/place/place-view.js';
import { MovedView } from '../views/moved/moved-view.js';
import { NotFoundView } from '../views/not-found/not-found-view.js';
import { SearchView } from '../views/search/search-view.js';
import { Banner } from './banner.js';
import { Footer } from './footer.js';
import { isDevelopment } from './development.js';
import { texts } from '../language/texts.js';
import './tokens.css';
import './page.css';

// Drawing code is loaded on demand: the first view needs none of it.
const GraphView = lazy(() => import('../views/graph/graph-view.js'));
const ExploreView = lazy(() => import('../views/explore/explore-view.js'));
const EmbedView = lazy(() => import('../views/explore/embed-view.js'));
const ReadView = lazy(() => import('../views/read/read-view.js'));
const RoomView = lazy(() => import('../views/read/room-view.js'));
const ReconcileView = lazy(() => import('../views/reconcile/reconcile-view.js'));
const StyleView = lazy(() => import('../views/style/style-view.js'));
const PathsView = lazy(() => import('../views/paths/paths-view.js'));

/** URLs of views; the API's own are left to the browser. */
const VIEWS = /^\/(?!graphql|export\/)/;

/** Navigation removes the focused link, so the focus moves to the top of the new view. */
function focusContent(): void {
  const content = document.getElementById('content');
  const { activeElement } = document;
  if (activeElement === document.body || content?.contains(activeElement))
    content?.focus({ preventScroll: true });
}

/** In a page of others, there is only the view. */
function Top() {
  if (useLocation().path === EMBED) return null;
  return (
    <>
      <a class="skip" href="#content">
        {texts.page.skip}
      </a>
      <Banner />
    </>
  );
}

export const Page = () => (
  <LocationProvider scope={VIEWS}>
    <Top />
    <main id="content" tabIndex={-1}>
      <Router onRouteChange={focusContent}>
        <Route path="/" component={HomeView} />
        <Route path="/search" component={SearchView} />
        <Route path="/events/:id+" component={EventView} />
        <Route path="/actors/:id+" component={ActorView} />
        <Route path="/graph" component={GraphView} />
        <Route path="/explore" component={ExploreView} />
        <Route path={EMBED} component={EmbedView} />
        <Route path="/map" component={MovedView} />
        <Route path="/paths" component={PathsView} />
        <Route path="/places/:id+" component={PlaceView} />
        <Route path="/documents/:id+" component={DocumentView} />
        <Route path="/claims/:id+" component={ClaimView} />
        <Route path="/disagreements" component={DisagreementsView} />
        <Route path={READ} component={ReadView} />
        <Route path="/read/:id+" component={RoomView} />
        <Route path="/reconcile" component={ReconcileView} />
        <Route path="/matches" component={MovedView} />
        <Route path="/matrix" component={MovedView} />
        {isDevelopment() ? <Route path="/style" component={StyleView} /> : []}
        <Route default component={NotFoundView} />
      </Router>
    </main>
    <Footer />
  </LocationProvider>
);
