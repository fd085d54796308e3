import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // A reader must see every dependency of a file.
  imports: false,
  publicDir: 'assets/public',
  vite: ({ mode }) =>
    mode === 'production'
      ? {
          resolve: {
            alias: {
              'wxt/utils/content-script-context': fileURLToPath(new URL('lib/content/context.ts', import.meta.url)),
            },
          },
        }
      : {},
  manifest: ({ browser }) => ({
    name: 'Youward',
    description: 'A writing coach for sellers: about the customer first. Everything stays in your browser.',
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'sidePanel'],
    action: { default_title: "Youward: today's plan" },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: 'Open the Youward side panel',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'youward@youward.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
