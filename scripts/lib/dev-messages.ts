import type { Plugin } from 'vite';
import { receiveLocally } from './local-messages.ts';

/** Receives forms for `npm run dev`, as `npm start` does: into a file on this computer. */
export function devMessages(file: string): Plugin {
  const receive = receiveLocally(file);
  return {
    name: 'local-offer-messages',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        if (!receive(request, response)) next();
      });
    },
  };
}
