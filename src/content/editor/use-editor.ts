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
  /** Stores the draft in the cloud. */
  store(): Promise<void>
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
  const commands = useRef({ store: newId(), submit: newId() })
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

  const stored = async () => {
    const sent = latest.current
    const view = await content('saveArticle', {
      areaId,
      id,
      command: commands.current.store,
      version: version.current,
      draft: draftOf(sent),
    })
    settle(view, sent)
  }

  const settle = (view: EditorialView, sent: ArticleForm) => {
    version.current = view.version
    commands.current.store = newId()
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
    store: async () => void (await attempt('store', stored)),
    submit: () =>
      attempt('submit', async () => {
        // Not by what the page says is safe: that lags behind the last letter typed.
        if (inCloud.current !== latest.current) await stored()
        await content('submitArticle', { id, command: commands.current.submit, version: version.current })
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
