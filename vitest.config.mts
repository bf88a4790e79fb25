import { defineConfig } from 'vitest/config'

const suite = (name: string, include: string[], extra: Record<string, unknown> = {}) => ({
  test: { name, include, environment: 'node', testTimeout: 60_000, hookTimeout: 120_000, ...extra },
})

/** One runner, one project for each floor; browser journeys are Playwright's. */
export default defineConfig({
  test: {
    projects: [
      suite('domain', ['domain/**/*.test.ts', 'src/**/*.test.ts', 'scripts/**/*.test.ts']),
      suite('localcloud', ['localcloud/**/*.test.ts']),
      suite('functions', ['cloudfunctions/**/*.test.ts']),
      suite('weapp', ['e2e/weapp/**/*.test.ts'], { pool: 'forks', fileParallelism: false }),
    ],
  },
})
