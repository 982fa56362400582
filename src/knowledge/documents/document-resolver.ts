import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { resolveById } from '../../graph/resolve-by-id.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { connectionField } from '../../graph/root-fields/connection-field.js';
import { nodeField } from '../../graph/root-fields/node-field.js';
import { Document } from './document.js';
import { compileDocumentFilter } from './compile-document-filter.js';
import { DocumentConnection } from './document-connection.js';
import { DocumentsArguments } from './documents-arguments.js';

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
