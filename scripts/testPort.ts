import { env } from 'node:process';

/** The port the browser tests serve the built site on; another lets two checkouts be tested side by side. */
export const TEST_PORT = Number(env.E2E_PORT ?? 4187);
