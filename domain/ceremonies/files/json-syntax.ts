/** What is wrong with a JSON text: where, as an offset, and the mend. */
export interface JsonFault {
  offset: number
  message: string
}

const SPACE = /[ \t\r\n]*/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const VALUE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y

/**
 * Finds the first fault of a text that is no JSON, or else every name that an object has twice; none when it is sound JSON.
 * `JSON.parse` only says that there is a fault: what it tells of the place differs from engine to engine, and nobody who edits a
 * file by hand understands it; of two equal names it keeps the last without a word.
 */
export function jsonFaults(text: string): JsonFault[] {
  const reader = new Reader(text)
  try {
    reader.value()
    reader.end()
    return reader.doubled.map((offset) => ({ offset, message: '同一个名字写了两次，请删掉一个' }))
  } catch (fault) {
    if (fault instanceof Stop) return [{ offset: fault.offset, message: fault.message }]
    throw fault
  }
}

class Stop extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message)
  }
}

class Reader {
  private at = 0
  /** Where a name stands that its object had already. */
  readonly doubled: number[] = []

  constructor(private readonly text: string) {}

  value(): void {
    this.skip(SPACE)
    if (this.takes('{')) return this.object()
    if (this.takes('[')) return this.members(']', () => this.value())
    if (this.skip(STRING) || this.skip(VALUE)) return
    throw this.stop(this.wordHere())
  }

  end(): void {
    this.skip(SPACE)
    if (this.at < this.text.length) throw this.stop('文件到这里已经写完了，后面多出来的请删掉')
  }

  private object(): void {
    const names = new Set<string>()
    this.members('}', () => this.member(names))
  }

  private members(close: string, member: () => void): void {
    this.skip(SPACE)
    if (this.takes(close)) return
    for (;;) {
      member()
      this.skip(SPACE)
      if (this.takes(close)) return
      if (!this.takes(','))
        throw this.stop(this.isAtEnd() ? `文件没写完，缺了“${close}”` : '两项之间少了逗号')
      this.skip(SPACE)
      if (this.text[this.at] === close) throw this.stop('最后一项后面多了一个逗号，请删掉')
    }
  }

  private member(names: Set<string>): void {
    this.skip(SPACE)
    const start = this.at
    if (!this.skip(STRING)) throw this.stop('名字要用英文双引号括起来')
    const name = this.text.slice(start, this.at)
    if (names.has(name)) this.doubled.push(start)
    names.add(name)
    this.skip(SPACE)
    if (!this.takes(':')) throw this.stop('名字后面少了英文冒号')
    this.value()
  }

  private wordHere(): string {
    const here = this.text[this.at]
    if (here === undefined) return '文件没写完'
    if (here === '"') return '这一段文字的引号没有收口，或者里面有没写对的反斜杠、换行'
    if (/[“”'‘’]/.test(here)) return '引号要用英文双引号'
    if (here === ',') return '多了一个逗号，请删掉'
    return '这里写得读不懂：文字要用英文双引号括起来，数字不要带引号和逗号'
  }

  private isAtEnd(): boolean {
    return this.at >= this.text.length
  }

  private takes(sign: string): boolean {
    if (this.text[this.at] !== sign) return false
    this.at += 1
    return true
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found === null || found.index !== this.at) return false
    this.at = pattern.lastIndex
    return true
  }

  private stop(message: string): Stop {
    return new Stop(this.at, message)
  }
}
