import { useState } from 'react'
import type { Material } from '../../../domain/gatherings/gathering'
import { newId, useCached, content } from '../../cloud'
import { putBlob } from '../../cloud/uploads.h5'
import { Button } from '../../ui/Button'
import { DeskSelect } from '../../ui/DeskField'
import { FileChoice } from '../../ui/FileChoice'
import { Status } from '../../ui/Status'
import type { PartOfForm } from './fields'

const MOST = 10
const MOST_BYTES = 50_000_000
const ACCEPTED = '.pdf,.doc,.docx,.ppt,.pptx,.xls,.xlsx,.jpg,.jpeg,.png,.mp4'
const FILM = 'mp4'
const NAMES = { file: '文件', video: '视频', article: '文章' } as const

/** Files, films and published articles that go with it. */
export function MaterialFields({ facts, put, id, areaId }: PartOfForm & { id: string; areaId: string }) {
  const { materials } = facts
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const add = (material: Material) => put({ materials: [...materials, material] })
  const upload = async (file: File) => {
    const ending = file.name.split('.').at(-1)?.toLowerCase() ?? ''
    if (file.size > MOST_BYTES) return setWrong('文件太大了，每个不超过 50 MB')
    setBusy(true)
    setWrong('')
    try {
      const stored = await putBlob(file, `gatherings/${id}/${newId()}.${ending}`)
      const title = file.name.replace(/\.[^.]+$/, '').slice(0, 40)
      add({
        kind: ending === FILM ? 'video' : 'file',
        title: title.length < 2 ? `资料${title}` : title,
        file: stored,
      })
    } catch {
      setWrong('没传上去，网好一点再选一次')
    }
    setBusy(false)
  }
  return (
    <section className="edit-part">
      <h2 className="edit-title">资料（不放也行）</h2>
      {materials.map((one, place) => (
        <div key={`${one.title}-${place}`} className="edit-material">
          <span className="edit-material-name">{`${NAMES[one.kind]} · ${one.title}`}</span>
          <Button
            narrow
            kind="quiet"
            onClick={() => put({ materials: materials.filter((_, other) => other !== place) })}
          >
            去掉
          </Button>
        </div>
      ))}
      {materials.length < MOST && (
        <div className="step-sheet-pair">
          <FileChoice
            label={busy ? '正在传…' : '选一个文件或视频'}
            accept={ACCEPTED}
            onChoose={(file) => void upload(file)}
          />
          <ArticleChoice areaId={areaId} onChoose={add} />
        </div>
      )}
      {wrong !== '' && <Status>{wrong}</Status>}
    </section>
  )
}

/** One of the articles the town published last. */
function ArticleChoice({ areaId, onChoose }: { areaId: string; onChoose(material: Material): void }) {
  const { data } = useCached(`articles:${areaId}`, () => content('listArticles', { areaId }))
  const articles = data?.articles ?? []
  if (articles.length === 0) return null
  return (
    <DeskSelect
      label="或者选一篇文章"
      choices={articles.map(({ id, title }) => ({ value: id, label: title }))}
      value={undefined}
      onChange={(id) => {
        const article = articles.find((one) => one.id === id)
        if (article !== undefined) onChoose({ kind: 'article', id, title: article.title.slice(0, 80) })
      }}
    />
  )
}
