import { spawn } from 'node:child_process'

/** Keeps building a pages target at every change; answers how to end it. */
export function watchPages(target: 'weapp' | 'h5'): () => Promise<void> {
  const command = [
    require.resolve('@tarojs/cli/bin/taro'),
    'build',
    '--type',
    target,
    '--watch',
    '--no-check',
  ]
  const child = spawn(process.execPath, command, { stdio: 'inherit' })
  return async () => {
    child.kill()
  }
}
