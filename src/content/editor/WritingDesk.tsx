import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Status } from '../../ui/Status'
import { useWide } from '../../ui/use-wide'
import { ArticleFields } from './ArticleFields'
import { BegunArticles } from './BegunArticles'
import { Preview } from './Preview'
import { ReturnNote } from './ReturnNote'
import { useEditor, type Begun, type Safe } from './use-editor'
import './writing-desk.scss'

interface WritingDeskProps {
  id: string
  areaId: string
  townName: string
  start: Begun
  /** Why a reviewer sent it back; empty when none did. */
  returnReason: string
  /** A new page offers what was begun before. */
  fresh: boolean
}

const NO_FILES = {}

const SAFE_WORDS = {
  nowhere: '',
  phone: '已存在这部手机上',
  cloud: '已存好，换手机也能接着写',
} as const satisfies Record<Safe, string>

/** The form for one article, with its preview beside it where there is room. */
export function WritingDesk({ id, areaId, townName, start, returnReason, fresh }: WritingDeskProps) {
  const wide = useWide()
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
    <Page title={fresh ? '写文章' : '改文章'} tone={wide ? 'desk' : 'wedding'} foot={foot}>
      <View className={wide ? 'editor editor-wide' : 'editor'}>
        <View className="stack">
          {returnReason !== '' && <ReturnNote reason={returnReason} />}
          {editor.problem !== undefined && <ErrorNote sentence={editor.problem.sentence} />}
          {fresh && editor.form === start.form && <BegunArticles areaId={areaId} />}
          <ArticleFields form={editor.form} faults={editor.faults} onChange={editor.change} />
        </View>
        {wide && <Preview form={editor.form} townName={townName} urls={NO_FILES} />}
      </View>
    </Page>
  )
}
