import { expect, test } from 'vitest'
import { figuresIn } from './all.ts'
import { plotsOf, type Run, reportOf } from './report.ts'

const run = (suite: string, text: string): Run => ({
  suite,
  text,
  figures: figuresIn(text),
  seconds: 1,
})

test('the figures of a suite are those of its last line', () => {
  expect(figuresIn('a table\n{"suite":"wire","figures":{"a":1}}\n')).toEqual({ a: 1 })
  expect(figuresIn('a table\nan error\n')).toBeNull()
  expect(figuresIn('')).toBeNull()
})

test('a report has what each suite printed, the one that failed too, and nothing of it as markup', async () => {
  const runs = [
    run('wire', '<b>x</b>\n{"suite":"wire","figures":{"frameBytesPerRace":1370,"races":2}}'),
    run('core', 'no compiler </script>'),
  ]
  expect(plotsOf(runs)).toEqual([
    { suite: 'wire', title: 'Bytes of a race', names: ['frameBytesPerRace'], values: [1370] },
  ])
  const html = await reportOf(runs, new Date(0))
  expect(html).toContain('&lt;b&gt;x&lt;/b&gt;')
  expect(html).toContain('no compiler &lt;/script&gt;')
  expect(html).toContain('failed')
  expect(html).toContain('1970-01-01 00:00 UTC')
})
