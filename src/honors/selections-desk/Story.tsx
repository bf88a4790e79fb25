import { useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import type { NominationView } from '../../../domain/honors/nomination-views'
import { CloudProblem, content, newId, useMe } from '../../cloud'
import { putBlob, smaller } from '../../cloud/uploads.h5'
import { asProblem } from '../../cloud/use-cached'
import { StepSheet } from '../../desk/StepSheet'
import { honors } from '../shared/cloud'
import { storyDraft, storyWords, type StoryPicture } from './story'

interface StoryProps {
  view: NominationView
  onClose(): void
  onDone(): void
}

/** An article of somebody named: begun by an editor from what is here, or handed to one in words. */
export function Story({ view, onClose, onDone }: StoryProps) {
  const { data: me } = useMe()
  const editor = me?.grants.find(({ role }) => role === 'editor')
  if (view.storyId !== '') return <Written view={view} areaId={editor?.areaId ?? ''} onClose={onClose} />
  if (editor === undefined) return <ForAnother view={view} onClose={onClose} />
  return <Begin view={view} areaId={editor.areaId} onClose={onClose} onDone={onDone} />
}

const deskUrl = (areaId: string, id: string) => `/content/article-desk/index?areaId=${areaId}&id=${id}`

function Written({ view, areaId, onClose }: { view: NominationView; areaId: string; onClose(): void }) {
  const url = areaId === '' ? `/content/article/index?id=${view.storyId}` : deskUrl(areaId, view.storyId)
  return (
    <StepSheet
      title={`${view.name}的文章写好一个开头了`}
      words="审完、发布以后，光荣榜上就能点开看。还没发布的，要编辑才打得开。"
      yes="打开文章"
      busy={false}
      problem={undefined}
      onYes={() => void Taro.navigateTo({ url })}
      onClose={onClose}
    />
  )
}

function ForAnother({ view, onClose }: { view: NominationView; onClose(): void }) {
  const [copied, setCopied] = useState<'' | 'done' | 'failed'>('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(storyWords(view))
      setCopied('done')
    } catch {
      setCopied('failed')
    }
  }
  const said = { '': '复制文字', done: '复制好了，再复制一次', failed: '没复制上，再试一次' }
  return (
    <StepSheet
      title={`把${view.name}的事写成文章`}
      words="文章由镇里的编辑来写，审三遍再发布。您可以把这里的文字复制给编辑：电话和推荐人的名字已经隐去。"
      yes={said[copied]}
      busy={false}
      problem={undefined}
      onYes={() => void copy()}
      onClose={onClose}
    />
  )
}

function Begin({ view, areaId, onClose, onDone }: StoryProps & { areaId: string }) {
  // A second try goes on with the same article.
  const ids = useRef({ article: newId(), save: newId(), link: newId() })
  const pictures = useRef<StoryPicture[]>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()
  const begin = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      const { article, save, link } = ids.current
      pictures.current ??= await brought(view.photoUrls, article)
      const draft = storyDraft(view, pictures.current)
      await content('saveArticle', { areaId, id: article, command: save, version: 0, draft })
      const step = { action: 'linkStory' as const, articleId: article }
      await honors('judgeNomination', { id: view.id, version: view.version, command: link, step })
      onDone()
      void Taro.navigateTo({ url: deskUrl(areaId, article) })
    } catch (fault) {
      setProblem(asProblem(fault))
    }
    setBusy(false)
  }
  return (
    <StepSheet
      title={`把${view.name}的事写成文章？`}
      words="先用事迹和照片起一个稿，放在“身边故事”里，接着由您改、配上图里有什么，再交审。电话和推荐人的名字已经隐去。"
      yes="起一个稿"
      busy={busy}
      problem={problem}
      onYes={() => void begin()}
      onClose={onClose}
    />
  )
}

/** The photographs copied among the article's own files: an article keeps what it shows. */
async function brought(urls: readonly string[], articleId: string): Promise<StoryPicture[]> {
  const pictures: StoryPicture[] = []
  for (const url of urls) {
    const address = URL.createObjectURL(await (await fetch(url)).blob())
    try {
      const { blob, width, height } = await smaller(address)
      pictures.push({ file: await putBlob(blob, `articles/${articleId}/${newId()}.jpg`), width, height })
    } catch {
      throw new CloudProblem('broken', '有一张照片没带过去，请再试一次。')
    } finally {
      URL.revokeObjectURL(address)
    }
  }
  return pictures
}
