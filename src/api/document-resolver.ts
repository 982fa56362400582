import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { resolveById } from '../query/run/resolve-by-id.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { nodeField } from '../query/root-fields/node-field.js';
import { Document } from '../domain/documents/type.js';
import { compileDocumentFilter } from '../domain/documents/compile-filter.js';
import { DocumentConnection, DocumentsArguments } from '../domain/documents/list.js';

const documentField = nodeField('document');
const documentsField = connectionField({ type: 'Document', compileFilter: compileDocumentFilter });

@Resolver()
export class DocumentResolver {
  @Query(() => Document, {
    nullable: true,
    description: 'The document with this id, or null.',
  })
  document(
    @Arg('id', () => ID, { description: 'Id of the document, e.g. document:…' }) id: string,
    @RequestedField() request: FieldRequest,
  ): Promise<Document | null> {
    return resolveById(id, request, documentField);
  }

  @Query(() => DocumentConnection, {
    description: 'Documents that match the filter, by time of publication, earliest first.',
  })
  documents(
    @Args(() => DocumentsArguments) _arguments: DocumentsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<DocumentConnection> {
    return resolveRootField(request, documentsField);
  }
}
