import { useState } from 'react'
import {
  TEMPLATE_KEYS,
  TEMPLATES,
  type PanelValues,
  type Template,
} from '../../../domain/content/panel-art/templates'
import { newId } from '../../cloud'
import { uploadPhoto } from '../../cloud/uploads'
import { DeskArea, DeskDay, DeskText } from '../../ui/DeskField'
import { FileChoice } from '../../ui/FileChoice'
import { smallPhoto } from './photo'
import { begun, FIELDS, textsOf, valueOf } from './values'

interface PanelFormProps {
  values: PanelValues
  alt: string
  fault(path: string): string | undefined
  onValues(values: PanelValues): void
  onAlt(alt: string): void
  onPhoto(data: string): void
}

/** A template and what is written into it. */
export function PanelForm({ values, alt, fault, onValues, onAlt, onPhoto }: PanelFormProps) {
  const choose = (template: Template) => onValues(begun(template, textsOf(values)))
  return (
    <>
      <div className="templates" role="radiogroup" aria-label="样式">
        {TEMPLATE_KEYS.map((template) => (
          <button
            key={template}
            type="button"
            role="radio"
            aria-checked={template === values.template}
            className={template === values.template ? 'template template-now' : 'template'}
            onClick={() => choose(template)}
          >
            <strong>{TEMPLATES[template].name}</strong>
            <span>{TEMPLATES[template].hint}</span>
          </button>
        ))}
      </div>
      {FIELDS[values.template].map(({ key, label, most, long, hint }) => {
        const Written = long === true ? DeskArea : DeskText
        return (
          <Written
            key={key}
            label={label}
            hint={hint}
            most={most}
            value={valueOf(values, key)}
            error={fault(`draft.values.${key}`)}
            onChange={(text) => onValues({ ...values, [key]: text })}
          />
        )
      })}
      {values.template === 'notice' && (
        <DeskDay
          label="日子"
          value={values.day}
          error={fault('draft.values.day')}
          onChange={(day) => onValues({ ...values, day })}
        />
      )}
      {values.template === 'rules' && (
        <DeskArea
          label="约定，一行一条"
          hint="两到五条，每条最多 18 个字"
          most={100}
          value={values.lines.join('\n')}
          error={
            fault('draft.values.lines') ??
            values.lines.map((_, at) => fault(`draft.values.lines.${at}`)).find(Boolean)
          }
          onChange={(text) => onValues({ ...values, lines: text.split('\n').slice(0, 5) })}
        />
      )}
      {values.template === 'picture' && (
        <PhotoChoice
          error={fault('draft.values.photo')}
          onChosen={(photo, data) => {
            onPhoto(data)
            onValues({ ...values, photo })
          }}
        />
      )}
      <DeskText
        label="图说的是什么"
        hint="给看不见图的人听，也给搜索用"
        most={120}
        value={alt}
        error={fault('draft.alt')}
        onChange={onAlt}
      />
    </>
  )
}

function PhotoChoice({
  error,
  onChosen,
}: {
  error: string | undefined
  onChosen(photo: string, data: string): void
}) {
  const [state, setState] = useState('选一张照片')
  const take = async (file: File) => {
    setState('正在传')
    try {
      const data = await smallPhoto(file)
      onChosen(await uploadPhoto(data, `content/panels/${newId()}.jpg`), data)
      setState('换一张照片')
    } catch {
      setState('没传上去，再选一次')
    }
  }
  return (
    <>
      <FileChoice label="选一张照片" chosen={state} accept="image/*" onChoose={(file) => void take(file)} />
      {error !== undefined && <div className="quiet">{error}</div>}
    </>
  )
}
