import type { KnipConfig } from 'knip'

export default {
  // scripts/icon-sprite.ts makes them.
  ignoreUnresolved: [/^~icons\/game-icons\//],
  entry: [
    'client/*.html',
    'client/shared/sprite-icon.tsx',
    'scripts/{build-core,complete-lock,draw-icons}.ts',
    'bench/floor/worker.ts',
    'bench/peers/{party-worker,server-process}.ts',
  ],
  project: [
    '{game,worker,client,scripts,bench,e2e}/**/*.{ts,tsx,css,html}',
    '*.ts',
    '!client/public/**',
  ],
  // A type that its own file uses may be exported for those who hold one.
  ignoreExportsUsedInFile: true,
  // Icons come by virtual modules, `~icons/game-icons/…`; the report of the bench reads uplot as text.
  ignoreDependencies: ['@iconify-json/game-icons', 'uplot'],
  compilers: {
    // A page's scripts and styles are its imports; Vite's root is client/.
    html: (text: string) =>
      [...text.matchAll(/(?:src|href)="\/([^"]+\.(?:tsx?|css))"/g)]
        .map(([, path]) => `import './${path}'`)
        .join('\n'),
    css: (text: string) =>
      [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)]
        .map(([, path]) => `import '${path}'`)
        .join('\n'),
  },
} satisfies KnipConfig
