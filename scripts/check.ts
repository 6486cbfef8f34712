import { runLoud, runStep, type StepResult } from './step.ts'

/** Format, lint, types and dead code, side by side. Wants the core built: its hash is imported. */
export async function checkStatically(): Promise<boolean> {
  const results: StepResult[] = await Promise.all([
    runStep('format and lint', ['biome', 'check', '--error-on-warnings', '.']),
    runStep('types', ['tsc', '-b', 'game', 'worker', 'client', '.']),
    runStep('dead code', ['knip']),
  ])
  return results.every(({ ok }) => ok)
}

if (import.meta.main) {
  const core = await runStep('race core', ['node', 'scripts/build-core.ts'])
  const isClean = core.ok && (await checkStatically())
  // Unit tests speak even where the rest failed: one run tells everything.
  const code = await runLoud(['vitest', 'run', '--project', 'unit'])
  process.exit(isClean ? code : 1)
}
