import { useState } from 'react'
import { MOST_DEEDS, MOST_PHOTOS, MOST_SUMMARY, type NominationText } from '../../../domain/honors'
import { newId } from '../../cloud'
import { putBlob, smaller } from '../../cloud/uploads.h5'
import { DeskArea, DeskCheck, DeskText, FieldError } from '../../ui/DeskField'
import { FileChoice } from '../../ui/FileChoice'
import { Status } from '../../ui/Status'

interface TextFieldsProps {
  /** The nomination, whose photographs lie in a folder of its own. */
  id: string
  text: NominationText
  asked: readonly { id: string; name: string }[]
  /** Where a browser finds the photographs there were, by file id. */
  urls: Record<string, string>
  fault(path: string): string | undefined
  onChange(part: Partial<NominationText>): void
}

/** What is told of somebody, to be put right at a desk. */
export function TextFields({ id, text, asked, urls, fault, onChange }: TextFieldsProps) {
  return (
    <>
      <DeskArea
        label={`简要事迹（最多 ${MOST_SUMMARY} 个字）`}
        most={MOST_SUMMARY}
        value={text.summary}
        error={fault('text.summary')}
        onChange={(summary) => onChange({ summary })}
      />
      <DeskArea
        label={`详细事迹（最多 ${MOST_DEEDS} 个字，不写也行）`}
        most={MOST_DEEDS}
        value={text.deeds}
        error={fault('text.deeds')}
        onChange={(deeds) => onChange({ deeds })}
      />
      <DeskText
        label="家训格言（不写也行）"
        most={60}
        value={text.motto}
        error={fault('text.motto')}
        onChange={(motto) => onChange({ motto })}
      />
      {asked.map((field) => (
        <DeskText
          key={field.id}
          label={field.name}
          most={300}
          value={text.answers[field.id]}
          error={fault(`text.answers.${field.id}`)}
          onChange={(answer) => onChange({ answers: answered(text.answers, field.id, answer) })}
        />
      ))}
      <Photographs id={id} text={text} urls={urls} error={fault('text.photos')} onChange={onChange} />
      <DeskCheck
        label="照片里有孩子"
        on={text.childPictured}
        onChange={(childPictured) => onChange({ childPictured })}
      />
    </>
  )
}

interface PhotographsProps {
  id: string
  text: NominationText
  urls: Record<string, string>
  error: string | undefined
  onChange(part: Partial<NominationText>): void
}

function Photographs({ id, text, urls, error, onChange }: PhotographsProps) {
  const [added, setAdded] = useState<Record<string, string>>({})
  const [told, setTold] = useState('')
  const take = async (file: File) => {
    setTold('正在传照片')
    try {
      const address = URL.createObjectURL(file)
      const { blob } = await smaller(address)
      const photo = await putBlob(blob, `honors/photos/${id.toLowerCase()}/${newId()}.jpg`)
      setAdded((before) => ({ ...before, [photo]: address }))
      onChange({ photos: [...text.photos, photo] })
      setTold('照片传好了')
    } catch {
      setTold('照片没传上来，请换一张或再试一次')
    }
  }
  return (
    <div className="roster-photo-field">
      <div className="roster-photos">
        {text.photos.map((photo, place) => (
          <div key={photo} className="roster-photo">
            <img
              className="roster-picture"
              src={urls[photo] ?? added[photo] ?? ''}
              alt={`照片 ${place + 1}`}
            />
            <button
              type="button"
              className="roster-photo-out"
              onClick={() => onChange({ photos: text.photos.filter((one) => one !== photo) })}
            >
              {`去掉第 ${place + 1} 张`}
            </button>
          </div>
        ))}
      </div>
      {text.photos.length < MOST_PHOTOS && (
        <FileChoice label="加一张照片" accept="image/*" onChoose={(file) => void take(file)} />
      )}
      {told !== '' && <Status>{told}</Status>}
      <FieldError error={error} />
    </div>
  )
}

// An answer that was emptied is no answer.
function answered(answers: Record<string, string>, id: string, answer: string): Record<string, string> {
  const { [id]: _, ...others } = answers
  return answer === '' ? others : { ...others, [id]: answer }
}
