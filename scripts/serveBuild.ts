import { serveStatic } from './serveStatic';
import { TEST_PORT } from './testPort';

/**
 * Serves a build to the browser tests as a host of hashed files does, to be kept by the browser: asked again for each of
 * them and compiling them anew, a page takes a fifth longer to open.
 */
await serveStatic(['dist'], TEST_PORT, 'identity');
