import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { resolveById } from '../query/run/resolve-by-id.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { nodeField } from '../query/root-fields/node-field.js';
import { Place } from '../domain/places/type.js';
import { compilePlaceFilter } from '../domain/places/compile-filter.js';
import { PlaceConnection, PlacesArguments } from '../domain/places/list.js';

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
