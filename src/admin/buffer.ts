/** The bytes of Node for packages that were written for it. */
export { Buffer } from 'buffer/index.js';
