import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Wraps long lines, such as comments, in both editors. */
export function WrappedLines() {
  const { queryEditor, responseEditor } = useGraphiQL(pick('queryEditor', 'responseEditor'));
  useEffect(() => {
    queryEditor?.updateOptions({ wordWrap: 'on' });
    responseEditor?.updateOptions({ wordWrap: 'on' });
  }, [queryEditor, responseEditor]);
  return null;
}
