import { ask, tell } from './api'
import { confirmed, empty, h, heading, notify } from './dom'

/** Export, import and reset. */
export async function backupView(): Promise<HTMLElement[]> {
  const exports = h('section')
  const refresh = async (): Promise<void> => {
    const names = await ask<string[]>('exports')
    exports.replaceChildren(...(names.length ? names.map(exported) : [empty('还没有导出过')]))
  }
  const save = async (): Promise<void> => {
    const { folder } = await tell<{ folder: string }>('export')
    notify(`已经导出到 ${folder}`)
    await refresh()
  }
  await refresh()
  return [
    ...heading('备份', '数据、文件和收件箱一起导出成一个文件夹，拷到别的电脑也能导入。'),
    h(
      'div',
      { class: 'bar' },
      h('button', { class: 'main', click: () => void save() }, '现在导出'),
      h('button', { class: 'danger', click: () => void reset() }, '全部清空'),
    ),
    exports,
  ]
}

function exported(name: string): HTMLElement {
  return h(
    'article',
    { class: 'card row' },
    h('strong', {}, name),
    h('span', { class: 'grow' }),
    h('button', { click: () => void restore(name) }, '导入这一份'),
  )
}

async function restore(name: string): Promise<void> {
  if (
    !(await confirmed('用这一份换掉现在的？', `现在的数据、文件和消息都会换成 ${name} 那时的样子。`, '换掉'))
  )
    return
  await tell('import', { name })
  notify(`已经换成 ${name} 那时的样子`)
}

async function reset(): Promise<void> {
  if (!(await confirmed('全部清空？', '数据、文件和消息都会删掉，回到刚装好的样子，找不回来。', '清空')))
    return
  await tell('reset')
  notify('已经清空，回到刚装好的样子')
}
