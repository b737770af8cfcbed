import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const OUTPUT = path.join(import.meta.dirname, 'dist');
/** Served by the service under this very name (src/pages/desk). */
const ASSETS = 'desk-assets';
/** Where `npm run dev` finds the service. */
const SERVICE = process.env['KEPT_URL'] ?? 'http://localhost:3000';
/** What the service answers while the desk is developed: the API, signing in, and files. */
const FROM_SERVICE = ['/api', '/sign-in', '/sign-out', '/language', '/style', '/setup', '/favicon.ico'];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressed()],
  build: {
    outDir: OUTPUT,
    emptyOutDir: true,
    assetsDir: ASSETS,
    // Inlined files would be `data:` addresses, which the page's policy does not load scripts and fonts from.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    manifest: 'manifest.json',
    // Kilobytes before compression; what a browser must fetch is held by `npm run check`.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What every screen needs, in two pieces instead of dozens: it compresses better. The libraries' changes less often than ours.
        codeSplitting: {
          groups: [
            { name: 'kit', tags: ['$initial'], test: /node_modules/ },
            { name: 'desk', tags: ['$initial'], test: /web\/src\/(?!main)/ },
          ],
        },
      },
    },
  },
  server: {
    port: 3999,
    proxy: Object.fromEntries(FROM_SERVICE.map((place) => [place, { target: SERVICE, changeOrigin: true }])),
  },
});

/** Writes each file a second and third time, compressed as well as can be: once here instead of for every browser. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle() {
      const folder = path.join(OUTPUT, ASSETS);
      for (const name of readdirSync(folder).filter((file) => /\.(js|css|svg)$/.test(file))) {
        const bytes = readFileSync(path.join(folder, name));
        writeFileSync(path.join(folder, `${name}.br`), await promisify(brotliCompress)(bytes));
        writeFileSync(path.join(folder, `${name}.gz`), await promisify(gzip)(bytes, { level: 9 }));
      }
    },
  };
}
