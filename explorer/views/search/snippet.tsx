/** A snippet of the API, with the words that were found, between ** and **, marked. */
export const Snippet = ({ text }: { text: string }) => (
  <>{text.split('**').map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>
);
