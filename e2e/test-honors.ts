import { honorsLife } from '../deploy/demo/honors-life'
import type { TestCloud } from './test-cloud'

/** The honors' course on a test's cloud. */
export function lifeOn(test: TestCloud) {
  return honorsLife((who, action, input) => test.done(who, 'honors', action, input))
}

export { endNotice, modify } from './end-notice'
