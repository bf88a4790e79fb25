/** Every coded answer a function can give, with the sentence people read. One table for server, client and tests. */
export const ERROR_SENTENCES = {
  badInput: '有几处填得不对，改一改就行。',
  unknownAction: '这个功能现在还用不了，请更新后再试。',
  tooLarge: '内容太大了，请分几次提交，或者少放几张图。',
  needWechat: '请在微信里打开，才知道是您本人。',
  notAllowed: '这件事要由本村或镇里负责的人来办。',
  ownMatter: '自家或亲戚家的事，请别的理事来办。',
  notFound: '没有找到，可能已经撤下或者编号不对。',
  conflict: '刚才有别人先处理了，请看最新的情况。',
  idTaken: '这个编号已经用过了，请重新打开再填。',
  notNow: '现在这一步还不能这样办，请看最新的情况。',
  unsafeText: '有些话不合适，请换个说法再提交。',
  inviteSpent: '这张邀请已经用过或者过期了，请让管理员再发一张。',
  busy: '现在办的人多，请过一会儿再试一次。',
  broken: '程序出了点问题，您填的都还在，请过一会儿再试。',
  offline: '网不太好，您填的都还在，有网了再提交。',
} as const

export type ErrorCode = keyof typeof ERROR_SENTENCES

/** What is wrong with one field: where it is, and how to mend it. */
export interface FieldFault {
  /** Path in the input, such as `facts.tables`. */
  path: string
  message: string
}

/** A refusal the caller is told about. Anything else thrown in a function is a fault of ours and is told as `broken`. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    /** A sentence that says more than the table's; shown to people. */
    readonly sentence: string = ERROR_SENTENCES[code],
    readonly fields: FieldFault[] = [],
  ) {
    super(`${code}: ${sentence}`)
    this.name = 'Refusal'
  }
}

/** What every function answers. */
export type Answer<Output> =
  { ok: true; data: Output } | { ok: false; code: ErrorCode; message: string; fields?: FieldFault[] }
