import { useEffect, useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import type { EditorialView } from '../../../domain/content/api'
import { content, newId, type CloudProblem } from '../../cloud'
import { draftsOf } from '../../cloud/drafts'
import { asProblem } from '../../cloud/use-cached'
import { draftOf, faultsAt, faultsOf, type ArticleForm, type FormFaults } from './form'

/** An article half written on this phone, and the version in the cloud it began from; 0 when the cloud has none. */
export interface Begun {
  form: ArticleForm
  version: number
}

export const articleDrafts = draftsOf<Begun>('article', 2)

const KEEP_AFTER_MS = 400

/** What was last sent to be stored, until the cloud has answered. */
interface Storing {
  form: ArticleForm
  byItself: boolean
  command: string
}

/** Where the words are safe now. */
export type Safe = 'nowhere' | 'phone' | 'cloud'

export interface Editor {
  form: ArticleForm
  faults: FormFaults
  problem: CloudProblem | undefined
  safe: Safe
  /** The version in the cloud; 0 when the cloud has none. */
  version(): number
  busy: 'store' | 'submit' | undefined
  change(part: Partial<ArticleForm>): void
  /** Stores the draft in the cloud. What is stored by itself while one writes is no version of the text yet. */
  store(byItself?: boolean): Promise<void>
  /** Stores what is new and hands the article in; answers true when it is with the reviewers. */
  submit(): Promise<boolean>
}

/** One article being written: kept on the phone as it is typed, in the cloud when asked. */
export function useEditor(id: string, areaId: string, start: Begun): Editor {
  const [form, setForm] = useState(start.form)
  const [faults, setFaults] = useState<FormFaults>({})
  const [problem, setProblem] = useState<CloudProblem>()
  const [busy, setBusy] = useState<Editor['busy']>()
  // What the phone still keeps has not reached the cloud.
  const [isStored] = useState(() => start.version > 0 && articleDrafts.find(id) === undefined)
  const [safe, setSafe] = useState<Safe>(isStored ? 'cloud' : 'nowhere')
  const version = useRef(start.version)
  const submitCommand = useRef(newId())
  const storing = useRef<Storing>()
  const latest = useRef(start.form)
  const inCloud = useRef(isStored ? start.form : undefined)
  const unkept = useRef<ArticleForm>()

  useEffect(() => {
    if (unkept.current === undefined) return
    const keep = () => {
      if (unkept.current === undefined) return
      articleDrafts.save(id, { form: unkept.current, version: version.current })
      unkept.current = undefined
      setSafe('phone')
    }
    const timer = setTimeout(keep, KEEP_AFTER_MS)
    return () => {
      clearTimeout(timer)
      keep()
    }
  }, [form, id])

  const change = (part: Partial<ArticleForm>) => {
    const next = { ...latest.current, ...part }
    latest.current = next
    unkept.current = next
    setForm(next)
    if (Object.keys(faults).length > 0) setFaults(faultsOf(next))
  }

  const stored = async (byItself = false) => {
    const sent = latest.current
    // A repeat carries the same id only while it says the same: else the cloud would answer for a text it never got.
    const { current } = storing
    const repeats = current?.form === sent && current.byItself === byItself
    const command = repeats ? current.command : newId()
    storing.current = { form: sent, byItself, command }
    const asked = { areaId, id, command, version: version.current, draft: draftOf(sent), byItself }
    settle(await content('saveArticle', asked), sent)
  }

  const settle = (view: EditorialView, sent: ArticleForm) => {
    version.current = view.version
    storing.current = undefined
    inCloud.current = sent
    if (latest.current !== sent) {
      // What was typed while it was on its way is still on this phone alone.
      articleDrafts.save(id, { form: latest.current, version: view.version })
      return
    }
    unkept.current = undefined
    articleDrafts.remove(id)
    setSafe('cloud')
  }

  const attempt = async (what: 'store' | 'submit', act: () => Promise<void>): Promise<boolean> => {
    const found = faultsOf(latest.current)
    setFaults(found)
    setProblem(undefined)
    if (Object.keys(found).length > 0) return lead(found)
    setBusy(what)
    try {
      await act()
      return true
    } catch (fault) {
      const told = asProblem(fault)
      setProblem(told)
      setFaults(faultsAt(told.fields))
      return false
    } finally {
      setBusy(undefined)
    }
  }

  return {
    form,
    faults,
    problem,
    safe,
    version: () => version.current,
    busy,
    change,
    store: async (byItself) => void (await attempt('store', () => stored(byItself))),
    submit: () =>
      attempt('submit', async () => {
        // Not by what the page says is safe: that lags behind the last letter typed.
        if (inCloud.current !== latest.current) await stored()
        await content('submitArticle', { id, command: submitCommand.current, version: version.current })
      }),
  }
}

// To the label, not the input: the label says what is asked.
function lead(faults: FormFaults): false {
  const first = Object.keys(faults)[0]
  if (first !== undefined)
    Taro.pageScrollTo({ selector: `#article-${first}`, offsetTop: -70 }).catch(() => undefined)
  return false
}
