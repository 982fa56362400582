import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A connection to a server that can be cut and restored: to a client, the server disappears and comes back. */
export class Line {
  #server: Server | null = null;
  #port = 0;
  readonly #sockets = new Set<Socket>();
  #heard = '';

  constructor(
    private readonly host: string,
    private readonly port: number,
  ) {}

  /** Opens it, at its previous address. */
  async open(): Promise<number> {
    const server = createServer((near) => {
      const far = connect(this.port, this.host);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          this.#sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.on('data', (chunk: Buffer) => (this.#heard += chunk.toString('latin1')));
      near.pipe(far).pipe(near);
    }).listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
    return this.#port;
  }

  /** Whether a client has sent this. */
  hasHeard(text: string): boolean {
    return this.#heard.includes(text);
  }

  cut(): void {
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
