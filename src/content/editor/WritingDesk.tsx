import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Status } from '../../ui/Status'
import { ArticleFields } from './ArticleFields'
import { BegunArticles } from './BegunArticles'
import { ReturnNote } from './ReturnNote'
import { useEditor, type Begun, type Safe } from './use-editor'
import './writing-desk.scss'

interface WritingDeskProps {
  id: string
  areaId: string
  start: Begun
  /** Why a reviewer sent it back; empty when none did. */
  returnReason: string
  /** A new page offers what was begun before. */
  fresh: boolean
}

const SAFE_WORDS = {
  nowhere: '',
  phone: '已存在这部手机上',
  cloud: '已存好，换手机也能接着写',
} as const satisfies Record<Safe, string>

/** The plain form for one article, as a phone writes it. */
export function WritingDesk({ id, areaId, start, returnReason, fresh }: WritingDeskProps) {
  const editor = useEditor(id, areaId, start)
  const faulty = Object.keys(editor.faults).length
  const submit = async () => {
    if (await editor.submit())
      void Taro.redirectTo({ url: `/content/reviews/index?areaId=${areaId}&id=${id}` })
  }
  const foot = (
    <>
      {faulty > 0 && <Status>{`有 ${faulty} 处要改一改`}</Status>}
      {faulty === 0 && SAFE_WORDS[editor.safe] !== '' && <Status done>{SAFE_WORDS[editor.safe]}</Status>}
      <View className="editor-buttons">
        <Button kind="quiet" busy={editor.busy === 'store'} onClick={() => void editor.store()}>
          存稿
        </Button>
        <Button busy={editor.busy === 'submit'} onClick={() => void submit()}>
          交审
        </Button>
      </View>
    </>
  )
  return (
    <Page title={fresh ? '写文章' : '改文章'} foot={foot}>
      <View className="editor">
        <View className="stack">
          {returnReason !== '' && <ReturnNote reason={returnReason} />}
          {editor.problem !== undefined && <ErrorNote sentence={editor.problem.sentence} />}
          {fresh && editor.form === start.form && <BegunArticles areaId={areaId} />}
          <ArticleFields form={editor.form} faults={editor.faults} onChange={editor.change} />
        </View>
      </View>
    </Page>
  )
}
