import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { Measure } from '../../../domain/ceremonies'
import type { StandardView } from '../../../domain/ceremonies/standards-api'
import type { FieldFault } from '../../../domain/errors'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Status } from '../../ui/Status'
import { AdoptSheet } from '../standards-desk/AdoptSheet'
import { BasicsPart } from './BasicsPart'
import { ClausesPart } from './ClausesPart'
import { FaultList } from './FaultList'
import { IndexesPart } from './IndexesPart'
import { MeasuresPart } from './MeasuresPart'
import { OutcomesPart } from './OutcomesPart'
import { Preview } from './Preview'
import { SettingsPart } from './SettingsPart'
import { Faults, goTo } from './faults'
import { useStandardEditor, type Begun, type Safe } from './use-standard-editor'
import './editor.scss'

interface EditorProps {
  id: string
  areaId: string
  areaName: string
  start: Begun & { faults: FieldFault[] }
  above: readonly { measure: Measure; areaName: string }[]
}

const SAFE_WORDS = {
  new: '写一笔就会自己存',
  typing: '正在写',
  computer: '网不太好，先存在这台电脑上，有网了自己接着存',
  saving: '正在存',
  cloud: '已存好，换台电脑也能接着写',
  refused: '还没存上',
  conflict: '别处也在改这一份，请先刷新这一页看看',
} as const satisfies Record<Safe, string>

const PLACES = [
  { path: 'basics', words: '基本' },
  { path: 'clauses', words: '条文' },
  { path: 'measures', words: '条目' },
  { path: 'indexes', words: '指标' },
  { path: 'outcomes', words: '奖惩' },
  { path: 'settings', words: '其他' },
] as const

/** The form of a standard, what is still wrong with it, and how it will look. */
export function Editor({ id, areaId, areaName, start, above }: EditorProps) {
  const editor = useStandardEditor(id, areaId, start)
  const { draft, faults, safe, problem, change } = editor
  const [adopting, setAdopting] = useState<StandardView>()
  const [busy, setBusy] = useState<'adopt' | 'try'>()
  const saved = async (what: 'adopt' | 'try', then: (view: StandardView) => void) => {
    setBusy(what)
    const view = await editor.save()
    setBusy(undefined)
    if (view !== undefined) then(view)
  }
  const tryOut = () =>
    void Taro.navigateTo({ url: `/ceremonies/standard-what-if/index?areaId=${areaId}&id=${id}` })
  const foot = (
    <div className="editor-foot">
      <Status done={safe === 'cloud'}>{SAFE_WORDS[safe]}</Status>
      <Status>{faults.length === 0 ? '没有要改的了' : `还有 ${faults.length} 处要改`}</Status>
      <Button
        kind="quiet"
        busy={busy === 'try'}
        disabled={faults.length > 0}
        onClick={() => void saved('try', tryOut)}
      >
        拿过去的报备试一试
      </Button>
      <Button busy={busy === 'adopt'} onClick={() => void saved('adopt', setAdopting)}>
        定下来
      </Button>
    </div>
  )
  return (
    <Page title={draft.title || '写标准'} tone="desk" foot={foot}>
      <Faults.Provider value={faults}>
        <div className="editor-places">
          {PLACES.map(({ path, words }) => (
            <button key={path} type="button" className="editor-tab" onClick={() => goTo(path)}>
              {words}
            </button>
          ))}
        </div>
        {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
        <div className="editor-both">
          <div className="editor-form">
            {faults.length > 0 && (
              <details className="editor-faults">
                <summary>{`还有 ${faults.length} 处要改，改好就能定下来`}</summary>
                <FaultList faults={faults} onGo={goTo} />
              </details>
            )}
            <BasicsPart draft={draft} change={change} />
            <ClausesPart draft={draft} change={change} />
            <MeasuresPart draft={draft} change={change} above={above} />
            <IndexesPart draft={draft} change={change} />
            <OutcomesPart draft={draft} change={change} />
            <SettingsPart draft={draft} change={change} />
          </div>
          <Preview draft={draft} id={id} areaId={areaId} areaName={areaName} />
        </div>
        {adopting !== undefined && (
          <AdoptSheet
            view={adopting}
            onGo={(path) => {
              setAdopting(undefined)
              goTo(path)
            }}
            onClose={() => setAdopting(undefined)}
            onAdopted={() =>
              void Taro.redirectTo({ url: `/ceremonies/standards-desk/index?areaId=${areaId}&id=${id}` })
            }
          />
        )}
      </Faults.Provider>
    </Page>
  )
}
