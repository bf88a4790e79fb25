import type { AskedField } from '../../../../domain/honors'
import { DeskCheck, DeskSelect, DeskText } from '../../../ui/DeskField'
import { OneMore, PlanPart, Settled, TakeOut, type PartProps } from './PlanPart'
import { freeId, replaced, without } from './lists'
import { anchorAt } from './use-plan'

const KINDS = [
  { value: 'line', label: '写一行' },
  { value: 'passage', label: '写几行' },
  { value: 'choice', label: '从几样里选' },
] as const satisfies readonly { value: AskedField['kind']; label: string }[]

/** What a nomination's form asks besides name and deeds. */
export function AskedPart({ writing }: PartProps) {
  const { plan, settled, change, fault } = writing
  const { asked } = plan
  const put = (next: AskedField[]) => change({ asked: next })
  const add = () => {
    const id = freeId(
      'asked',
      asked.map((field) => field.id),
    )
    put([...asked, { id, name: '', kind: 'line', choices: [], required: false }])
  }
  return (
    <PlanPart
      title="另外要填的"
      note="姓名、村、事迹、照片本来就要填。另外的越少越好，填得少才有人填。"
      path="asked"
      writing={writing}
    >
      {settled ? (
        <Settled lines={asked.length === 0 ? ['没有'] : asked.map(({ name }) => name)} />
      ) : (
        <>
          {asked.map((field, place) => {
            const path = `asked.${place}`
            const turn = (part: Partial<AskedField>) => put(replaced(asked, place, { ...field, ...part }))
            return (
              <div key={field.id} className="plan-row plan-asked" id={anchorAt(path)}>
                <DeskText
                  label="要填什么"
                  most={20}
                  anchor={anchorAt(`${path}.name`)}
                  error={fault(`${path}.name`)}
                  value={field.name}
                  onChange={(name) => turn({ name })}
                />
                <DeskSelect
                  label="怎么填"
                  choices={KINDS}
                  value={field.kind}
                  onChange={(kind) => turn({ kind, choices: kind === 'choice' ? field.choices : [] })}
                />
                <DeskCheck label="必填" on={field.required} onChange={(required) => turn({ required })} />
                <TakeOut name={field.name || '这一项'} onClick={() => put(without(asked, place))} />
                {field.kind === 'choice' && (
                  <div className="plan-whole">
                    <Choices
                      choices={field.choices}
                      error={fault(path) ?? fault(`${path}.choices`)}
                      onChange={(choices) => turn({ choices })}
                    />
                  </div>
                )}
              </div>
            )
          })}
          {asked.length < 6 && <OneMore onClick={add}>加一项</OneMore>}
        </>
      )}
    </PlanPart>
  )
}

interface ChoicesProps {
  choices: readonly string[]
  error: string | undefined
  onChange(choices: string[]): void
}

/** The choices in one line, between 顿号. */
function Choices({ choices, error, onChange }: ChoicesProps) {
  return (
    <DeskText
      label="有哪几样（用顿号隔开）"
      placeholder="党员、群众"
      error={error}
      value={choices.join('、')}
      onChange={(words) => onChange(words === '' ? [] : words.split(/[、，,]/))}
    />
  )
}
