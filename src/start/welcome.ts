const EXAMPLE_QUERY = `{
  strikes(on: ["actor:isis"], during: "2019-03-10/2019-03-23") {
    nodes { title time { edtf } perpetrators { name } }
  }
}`;

/** First message after the start. */
export const welcome = (url: string): string => `
Claimgraph answers at ${url}
The explorer is at ${new URL('/', url).href}
Open the first in a browser and ask, for example, who struck ISIS in the last two weeks of the caliphate:

${EXAMPLE_QUERY}
`;
