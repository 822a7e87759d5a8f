/**
 * `npm run test:redis`: runs the tests that need Redis. They start and stop servers of their own, because they try out
 * what happens when one goes away. A missing `redis-server` is a failure, never a reason to skip.
 */
import { spawnSync } from 'node:child_process'
import { globSync } from 'tinyglobby'

const program = process.env['TEST_REDIS_SERVER'] ?? 'redis-server'
if (spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0) {
  console.error(`there is no ${program} here: install it (Debian: apt-get install redis-server)`)
  process.exit(1)
}
const files = globSync(['dist/test/redis/**/*.test.js']).sort()
if (files.length === 0) {
  console.error('no test file for Redis found: build first')
  process.exit(2)
}
const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files], {
  stdio: 'inherit'
})
process.exit(status ?? 1)
