import type { ErrorCode } from 'yaml'
import type { FileFault, ReadText } from './places'

const MENDS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: '这一行缩进的空格数不对，请和同一层的对齐',
  TAB_AS_INDENT: '缩进用了制表符（Tab），请改成空格',
  BLOCK_AS_IMPLICIT_KEY: '这里多了一个冒号，或者缩进不对；文字里有冒号的，请用引号括起来',
  MULTILINE_IMPLICIT_KEY: '名字和冒号要写在同一行',
  DUPLICATE_KEY: '同一个名字写了两次，请删掉一个',
  MISSING_CHAR: '少了冒号、引号或者括号，要不就是缩进和上一行没对齐，请改正',
  UNEXPECTED_TOKEN: '这里的符号放错了地方，看看上一行是不是没写完，或者列表和名字混在一起了',
  BAD_SCALAR_START: '文字不能用这个符号开头，请用引号括起来',
  BAD_ALIAS: '这里引用的（*）前面没有定义过，请直接写出内容',
  BAD_DQ_ESCAPE: '引号里的反斜杠写法不对，请去掉反斜杠',
  MULTIPLE_DOCS: '一个文件只放一份标准，请去掉“---”后面的',
}

const OTHERWISE = '这里写得读不懂，请照着例子改'

/** The faults of a YAML text's syntax; one a line at most, since one slip is often stumbled over twice. */
export function yamlFaults({ document, placeAt }: ReadText): FileFault[] {
  const faults = document.errors.map(({ code, pos }) => ({
    path: '',
    message: MENDS[code] ?? OTHERWISE,
    ...placeAt(pos[0]),
  }))
  return faults.filter(({ line }, at) => faults.findIndex((other) => other.line === line) === at)
}
