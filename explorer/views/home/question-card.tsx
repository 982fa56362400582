import type { ComponentChildren } from 'preact';
import { Link } from '../../address/link.js';
import type { QueryResult } from '../../api/use-query.js';
import { Problems } from '../../parts/view/problems.js';

interface Properties<Data> {
  question: string;
  /** Where the whole answer is. */
  to: string;
  result: QueryResult<Data>;
  /** The answer, drawn small. */
  children: (data: Data) => ComponentChildren;
}

/** A question that the graph answers, with its answer drawn small, which leads to the whole. */
export function QuestionCard<Data>({ question, to, result, children }: Properties<Data>) {
  const { data, error, loading, refetch } = result;
  return (
    <li class="card question-card" aria-busy={loading}>
      <h3>
        <Link to={to}>{question}</Link>
      </h3>
      {error !== null && <Problems error={error} onRetry={refetch} />}
      {data !== null && children(data)}
    </li>
  );
}
