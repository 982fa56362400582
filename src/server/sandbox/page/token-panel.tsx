import type { GraphiQLPlugin } from '@graphiql/react';
import { useState } from 'react';
import { enteredToken, keepToken } from './token.js';

/** Where a writer enters the token with which mutations are sent. */
function TokenPanel() {
  const [token, setToken] = useState(enteredToken);
  return (
    <section className="token" aria-label="Write token">
      <h2>Write token</h2>
      <p>
        Reading needs none. Mutations are sent with the token that you get from whoever runs this API. It is
        kept until this tab is closed, and sent to this server only.
      </p>
      <label>
        Token
        <input
          type="password"
          autoComplete="off"
          value={token}
          onChange={({ target: { value } }) => {
            setToken(value);
            keepToken(value.trim());
          }}
        />
      </label>
    </section>
  );
}

const KeyIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <circle cx="8" cy="12" r="3.5" />
    <path d="M11.5 12H21v3M17 12v2.5" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

export const tokenPlugin: GraphiQLPlugin = { title: 'Write token', icon: KeyIcon, content: TokenPanel };
