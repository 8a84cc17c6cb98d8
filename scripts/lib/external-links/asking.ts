import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** How websites are asked. Tests give their own; every command asks with `politely`. */
export interface Asking {
  /** The addresses of a host. */
  resolve: (host: string) => Promise<LookupAddress[]>;
  wait: (milliseconds: number) => Promise<unknown>;
  now: () => number;
  /** Seconds after which an answer is no longer waited for. */
  seconds: number;
  /** Minutes after which no further link is looked at. */
  minutes: number;
  /** How many websites are asked at the same time. Each is asked for one page after the other. */
  atOnce: number;
  /** Milliseconds between two questions to one website. */
  pause: number;
  /** The one server of this machine that may be asked: one that a test has started. No command ever names one. */
  testServer?: { address: string; port: number };
}

/** As a polite visitor who is in no hurry. */
export const politely: Asking = { resolve: (host) => lookup(host, { all: true }), wait: (milliseconds) => sleep(milliseconds), now: () => Date.now(), seconds: 20, minutes: 30, atOnce: 8, pause: 500 };
