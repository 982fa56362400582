import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { answerById } from '../../graph/answer-by-id.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { list } from '../../graph/roots/list.js';
import { one } from '../../graph/roots/one.js';
import { Document } from './document.js';
import { documentConditions } from './document-conditions.js';
import { DocumentConnection } from './document-connection.js';
import { DocumentPage } from './document-page.js';

const oneOfDocuments = one('document');
const listOfDocuments = list({ type: 'Document', filter: documentConditions });

@Resolver()
export class DocumentResolver {
  @Query(() => Document, {
    nullable: true,
    description: 'The document with this id, or null.',
  })
  document(
    @Arg('id', () => ID, { description: 'Id of the document, e.g. document:…' }) id: string,
    @AskedField() asked: Asked,
  ): Promise<Document | null> {
    return answerById(id, asked, oneOfDocuments);
  }

  @Query(() => DocumentConnection, {
    description: 'Documents that match the filter, by time of publication, earliest first.',
  })
  documents(
    @Args(() => DocumentPage) _page: DocumentPage,
    @AskedField() asked: Asked,
  ): Promise<DocumentConnection> {
    return answer(asked, listOfDocuments);
  }
}
