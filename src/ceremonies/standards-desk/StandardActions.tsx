import { useState, type ReactNode } from 'react'
import Taro from '@tarojs/taro'
import type { StandardAction } from '../../../domain/ceremonies'
import type { StandardView } from '../../../domain/ceremonies/standards-api'
import { Button } from '../../ui/Button'
import { AdoptSheet } from './AdoptSheet'
import { ConfirmSheet, DiscardSheet, EndSheet, WithdrawSheet, type StepSheetProps } from './StepSheets'
import { saveAsFile } from './files'

const SHEETS: Partial<Record<StandardAction, (props: StepSheetProps) => ReactNode>> = {
  confirm: ConfirmSheet,
  discard: DiscardSheet,
  withdraw: WithdrawSheet,
  end: EndSheet,
  adopt: ({ view, onClose, onDone }) => <AdoptSheet view={view} onClose={onClose} onAdopted={onDone} />,
  takeOver: ({ view, onClose, onDone }) => <AdoptSheet view={view} onClose={onClose} onAdopted={onDone} />,
}

/** In order of weight, as they stand at the foot; the first offered is the filled one. */
const BUTTONS = [
  { action: 'adopt', words: '定下来' },
  { action: 'takeOver', words: '从纸上转过来' },
  { action: 'confirm', words: '到今天还管用' },
  { action: 'withdraw', words: '施行前撤回' },
  { action: 'end', words: '定停用日' },
  { action: 'discard', words: '草稿不要了' },
] as const satisfies readonly { action: StandardAction; words: string }[]

/** What one may do with a standard, and the ways out of the program: copy, try, export. */
export function StandardActions({ view, onChanged }: { view: StandardView; onChanged(): void }) {
  const { id, areaId, actions } = view
  const [asked, setAsked] = useState<StandardAction>()
  const Asked = asked === undefined ? undefined : SHEETS[asked]
  const offered = BUTTONS.filter(({ action }) => actions.includes(action))
  const go = (page: string) => void Taro.navigateTo({ url: `/ceremonies/${page}` })
  return (
    <div className="standards-actions">
      {actions.includes('save') && (
        <Button onClick={() => go(`standard-editor/index?areaId=${areaId}&id=${id}`)}>接着写</Button>
      )}
      {offered.map(({ action, words }, place) => (
        <Button
          key={action}
          kind={place === 0 && !actions.includes('save') ? 'primary' : 'quiet'}
          onClick={() => setAsked(action)}
        >
          {words}
        </Button>
      ))}
      <Button kind="quiet" onClick={() => go(`standard-editor/index?areaId=${areaId}&from=${id}`)}>
        照它另写一份
      </Button>
      <Button kind="quiet" onClick={() => void saveAsFile(view, 'json')}>
        导出 JSON
      </Button>
      <Button kind="quiet" onClick={() => void saveAsFile(view, 'yaml')}>
        导出 YAML
      </Button>
      {Asked !== undefined && (
        <Asked
          view={view}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setAsked(undefined)
            onChanged()
          }}
        />
      )}
    </div>
  )
}
