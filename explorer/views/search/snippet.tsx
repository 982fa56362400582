/** A snippet from the API, with the words found, which are between ** and **, marked. */
export const Snippet = ({ text }: { text: string }) => (
  <>{text.split('**').map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>
);
