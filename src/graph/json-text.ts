/** JSON ready to be sent, so that what became text on arrival is not parsed again. */
export class JsonText {
  constructor(readonly text: string) {}

  /** For serializers that do not know this class, such as that of graphql-ws. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}
