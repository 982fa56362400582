import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { answerById } from '../../graph/answer-by-id.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { list } from '../../graph/roots/list.js';
import { one } from '../../graph/roots/one.js';
import { Place } from './place.js';
import { placeConditions } from './place-conditions.js';
import { PlaceConnection } from './place-connection.js';
import { PlacePage } from './place-page.js';

const oneOfPlaces = one('place');
const listOfPlaces = list({ type: 'Place', filter: placeConditions });

@Resolver()
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: 'The place with this id, or null.' })
  place(
    @Arg('id', () => ID, { description: 'Id of the place, e.g. place:…' }) id: string,
    @AskedField() asked: Asked,
  ): Promise<Place | null> {
    return answerById(id, asked, oneOfPlaces);
  }

  @Query(() => PlaceConnection, { description: 'Places that match the filter, by name.' })
  places(@Args(() => PlacePage) _page: PlacePage, @AskedField() asked: Asked): Promise<PlaceConnection> {
    return answer(asked, listOfPlaces);
  }
}
