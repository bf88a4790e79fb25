import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { GatheringFacts } from '../../../domain/gatherings/gathering'
import type { OfficeView } from '../../../domain/gatherings/views'
import { useMe } from '../../cloud'
import { useStep } from '../../desk/use-step'
import { staffEntries } from '../../mine/staff-entries'
import { Button } from '../../ui/Button'
import { Desk } from '../../ui/Desk'
import { ErrorNote } from '../../ui/ErrorNote'
import { Status } from '../../ui/Status'
import { gatherings } from '../cloud'
import { BasicFields } from './BasicFields'
import { LaterFields } from './LaterFields'
import { MaterialFields } from './MaterialFields'
import { Preview } from './Preview'
import { ProgrammeFields } from './ProgrammeFields'
import { SignUpFields } from './SignUpFields'
import { tidied, type GatheringForm } from './begin'
import { gatheringDrafts } from './kept-drafts'

interface EditDeskProps {
  areaId: string
  id: string
  /** The gathering to change; absent for a new one. */
  view?: OfficeView
  start: GatheringForm
}

/** The whole form in the middle, and what the villagers will see of it at the right. */
export function EditDesk({ areaId, id, view, start }: EditDeskProps) {
  const { data: me } = useMe()
  const [form, setForm] = useState(start)
  const isNew = view === undefined
  const leave = (made: string) => {
    gatheringDrafts.remove(id)
    void Taro.redirectTo({ url: `/gatherings/desk/index?areaId=${areaId}&id=${made}` })
  }
  const step = useStep<OfficeView>({ id, version: view?.version ?? 0 }, (made) => leave(made.id))
  const change = (next: GatheringForm) => {
    setForm(next)
    if (isNew) gatheringDrafts.save(id, next)
  }
  const put = (part: Partial<GatheringFacts>) => change({ ...form, facts: { ...form.facts, ...part } })
  const fault = (path: string) => step.fault(`facts.${path}`)
  const facts = tidied(form.facts)
  const repeat = form.every === 'once' ? {} : { repeat: { every: form.every, times: form.times } }
  const save = () =>
    step.take(({ version, command }) =>
      isNew
        ? gatherings('createGathering', { id, command, areaId: form.areaId, facts, ...repeat })
        : gatherings('editGathering', { id, command, version, facts }),
    )
  const fields = { facts: form.facts, fault, put }
  const faults = step.problem?.fields.length ?? 0
  return (
    <Desk
      title={isNew ? '新办一场' : '修改'}
      entries={staffEntries(me?.grants ?? [])}
      now={`/gatherings/desk/index?areaId=${areaId}`}
      pane={
        <div className="desk-leaf">
          <div className="desk-record">
            <Preview facts={facts} homeName={view?.homeName ?? ''} id={id} />
          </div>
          <div className="desk-decisions">
            {step.problem !== undefined && (
              <ErrorNote
                sentence={
                  faults > 1 ? `有 ${faults} 处要改：${step.problem.sentence}` : step.problem.sentence
                }
              />
            )}
            <div className="desk-buttons edit-buttons">
              <Button busy={step.busy} onClick={() => void save()}>
                {isNew ? '存好' : '改好'}
              </Button>
              <Button kind="quiet" onClick={() => void Taro.navigateBack()}>
                先不改了
              </Button>
            </div>
            <Status>{isNew ? '存好还不会发布，看过再发' : '改好马上看得到'}</Status>
          </div>
        </div>
      }
    >
      <div className="edit-form">
        <BasicFields {...fields} form={form} areaId={areaId} view={view} onForm={change} />
        <ProgrammeFields {...fields} />
        <SignUpFields {...fields} />
        <MaterialFields {...fields} id={id} areaId={areaId} />
        <LaterFields {...fields} />
      </div>
    </Desk>
  )
}
