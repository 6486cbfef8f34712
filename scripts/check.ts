import { runLoud, runStep, type StepResult } from './step.ts'

/**
 * Format, lint, types and dead code, side by side, then tests: these speak even where the rest
 * failed, so that one run tells everything. Wants the core built: its hash is imported.
 *
 * @returns the exit code.
 */
export async function checkAndTest(vitestArguments: readonly string[]): Promise<number> {
  const results: StepResult[] = await Promise.all([
    runStep('format and lint', ['biome', 'check', '--error-on-warnings', '.']),
    runStep('types', ['tsc', '-b', 'game', 'worker', 'client', 'client/phone/offline', '.']),
    runStep('dead code', ['knip']),
  ])
  const code = await runLoud(['vitest', 'run', ...vitestArguments])
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name)
  if (failed.length === 0) return code
  console.log(`✗ ${failed.join(', ')}: see above.`)
  return 1
}

if (import.meta.main) {
  const core = await runStep('race core', ['node', 'scripts/build-core.ts'])
  const code = await checkAndTest(['--project', 'unit', '--project', 'component-*'])
  process.exit(core.ok ? code : 1)
}
