import { createServer, type Server } from 'node:net';

/** The port that PORT names, or 4321. Throws a sentence where it is no port. */
export function portAsked(): number {
  const asked = process.env['PORT'] || '4321';
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is “${asked}”, which is not the number of a port. Write a number from 1 to 65535.`);
  return port;
}

/** Listens on this machine only, and answers with the port. Port 0 takes any that is free. Rejects with a sentence where the port cannot be had. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => fail(new Error(
      code === 'EADDRINUSE' ? `Port ${port} is already in use. Stop the other program, or set PORT to another number.`
      : code === 'EACCES' ? `This computer does not let you use port ${port}. Set PORT to another number, for example 4321.`
      : message)));
    server.listen(port, '127.0.0.1', () => done((server.address() as { port: number }).port));
  });
}

/** Rejects with a sentence where a port cannot be had, so that nobody waits for a site that cannot be served. */
export async function tryPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((done) => { server.close(done); });
}
