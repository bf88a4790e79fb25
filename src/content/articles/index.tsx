import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Articles } from '../../home/Articles'
import { useFirstPage } from '../../home/use-first-page'
import { useShownVillage } from '../../home/village'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Chips } from '../../ui/Chips'
import { COLUMNS_SHOWN, shownIn, type Shown } from './columns-shown'
import { EMPTY_WORDS } from './empty-words'
import { Found } from './Found'
import { SearchField } from './SearchField'
import { useArticles } from './use-articles'
import { useSearch } from './use-search'

/** Every published article of one's town, or of one column (`&column=`), newest first. */
export default function ArticlesPage() {
  const { areaId = '' } = useRouter().params
  const picked = useShownVillage()
  return areaId !== '' || picked !== '' ? (
    <ArticlesOf areaId={areaId === '' ? picked : areaId} />
  ) : (
    <ArticlesOfFirst />
  )
}

/** One who has not picked a village reads those of the program's first. */
function ArticlesOfFirst() {
  const { data } = useFirstPage()
  return <ArticlesOf areaId={data?.area.id ?? ''} />
}

function ArticlesOf({ areaId }: { areaId: string }) {
  const { column: asked = '' } = useRouter().params
  const [column, setColumn] = useState(() => shownIn(asked))
  const { search, look, fetchMore } = useSearch(areaId)
  return (
    <Page title="文章">
      <SearchField busy={search.busy} onLook={look} />
      {search.words === '' ? (
        <View>
          <Chips label="看哪一栏" choices={COLUMNS_SHOWN} now={column} onChoose={setColumn} />
          <ArticleList key={column} areaId={areaId} column={column} />
        </View>
      ) : (
        <Found search={search} onMore={fetchMore} />
      )}
    </Page>
  )
}

function ArticleList({ areaId, column }: { areaId: string; column: Shown }) {
  const { articles, loading, problem, more, older, refresh, fetchOlder } = useArticles(areaId, column)
  const none = articles.length === 0
  const { title, words } = EMPTY_WORDS[column]
  return (
    <View>
      {loading && <Loading shape="rows" count={5} />}
      {problem !== undefined && none && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && !none && <OfflineNote />}
      {!loading && problem === undefined && none && (
        <Empty icon="book" title={title}>
          {words}
        </Empty>
      )}
      <Articles articles={articles} />
      {older.problem !== undefined && <ErrorNote sentence={older.problem.sentence} />}
      {more && (
        <View>
          <Button kind="quiet" busy={older.busy} onClick={() => void fetchOlder()}>
            看更早的
          </Button>
        </View>
      )}
    </View>
  )
}
