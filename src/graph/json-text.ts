/** JSON that is ready to be sent: what was made into text as it arrived is not made into objects again. */
export class JsonText {
  constructor(readonly text: string) {}

  /** For whoever makes JSON without knowing of us, such as graphql-ws. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}
