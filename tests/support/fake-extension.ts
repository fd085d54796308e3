import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * The extension's APIs and IndexedDB in Node. Import it before anything else: `wxt/browser` and Dexie look at the
 * globals once, when they are loaded.
 */
Object.assign(globalThis, { chrome: fakeBrowser });
