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
import { Found } from './Found'
import { SearchField } from './SearchField'
import { useArticles, type ShownArticles } from './use-articles'
import { useSearch } from './use-search'

/** Every published article of one's town, newest first. */
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
  const shown = useArticles(areaId)
  const { search, look, fetchMore } = useSearch(areaId)
  return (
    <Page title="文章">
      <SearchField busy={search.busy} onLook={look} />
      {search.words === '' ? <ArticleList shown={shown} /> : <Found search={search} onMore={fetchMore} />}
    </Page>
  )
}

function ArticleList({ shown }: { shown: ShownArticles }) {
  const { articles, loading, problem, more, older, refresh, fetchOlder } = shown
  const none = articles.length === 0
  return (
    <View>
      {loading && <Loading shape="rows" count={5} />}
      {problem !== undefined && none && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && !none && <OfflineNote />}
      {!loading && problem === undefined && none && (
        <Empty icon="book" title="还没有文章">
          镇里发了新文章，会在这里。
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
