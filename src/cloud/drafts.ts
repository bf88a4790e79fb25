import Taro from '@tarojs/taro'
import { currentPersonId } from './session'

/** One form half filled in. Its shape belongs to the form; the version tells when that shape changed. */
export interface Draft<Form> {
  /** The id the record will have. */
  id: string
  form: Form
  /** ISO instant of the last change. */
  savedAt: string
}

/** Drafts of one kind of form: kept on the phone, several at once, each for the person who wrote it. */
export function draftsOf<Form>(kind: string, version: number) {
  const key = () => `drafts:${currentPersonId()}:${kind}:${version}`

  function all(): Draft<Form>[] {
    const stored: Draft<Form>[] | '' | undefined = Taro.getStorageSync(key())
    return Array.isArray(stored) ? stored : []
  }

  return {
    all,
    find: (id: string) => all().find((draft) => draft.id === id),
    save(id: string, form: Form) {
      const draft = { id, form, savedAt: new Date().toISOString() }
      Taro.setStorageSync(key(), [draft, ...all().filter((other) => other.id !== id)])
    },
    remove(id: string) {
      Taro.setStorageSync(
        key(),
        all().filter((draft) => draft.id !== id),
      )
    },
  }
}
