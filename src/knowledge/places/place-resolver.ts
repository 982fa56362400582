import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { resolveById } from '../../graph/resolve-by-id.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { connectionField } from '../../graph/root-fields/connection-field.js';
import { nodeField } from '../../graph/root-fields/node-field.js';
import { Place } from './place.js';
import { compilePlaceFilter } from './compile-place-filter.js';
import { PlaceConnection } from './place-connection.js';
import { PlacesArguments } from './places-arguments.js';

const placeField = nodeField('place');
const placesField = connectionField({ type: 'Place', compileFilter: compilePlaceFilter });

@Resolver()
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: 'The place with this id, or null.' })
  place(
    @Arg('id', () => ID, { description: 'Id of the place, e.g. place:…' }) id: string,
    @RequestedField() request: FieldRequest,
  ): Promise<Place | null> {
    return resolveById(id, request, placeField);
  }

  @Query(() => PlaceConnection, { description: 'Places that match the filter, by name.' })
  places(
    @Args(() => PlacesArguments) _arguments: PlacesArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<PlaceConnection> {
    return resolveRootField(request, placesField);
  }
}
