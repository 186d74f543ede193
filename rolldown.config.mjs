// Our many small files become a few large ones: most of a short command's time would go into finding and reading them.
import { copyFileSync, rmSync } from 'node:fs';

const PACKAGES = /^(node:|@?[a-z])/;

export default {
  input: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts', 'cli/check-worker': 'src/cli/work/check-worker.ts' },
  platform: 'node',
  external: (id) => PACKAGES.test(id) && !id.startsWith('src/'),
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    // One level down, as the files are in src/cli: paths to the package's own files are relative to them.
    chunkFileNames: 'parts/[name]-[hash].js',
    comments: false,
  },
  plugins: [
    {
      name: 'files-beside-the-parts',
      buildStart: () => rmSync('dist/parts', { recursive: true, force: true }),
      writeBundle: () => copyFileSync('src/cli/oracles/pyodide-worker.js', 'dist/parts/pyodide-worker.js'),
    },
  ],
};
