import { currentPersonId, useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { gatherings, pagesAddress } from '../cloud'

/** The code for a poster, to be kept as a picture: it opens the gathering, before, on the day, and after. */
export function CodeCard({ id, title }: { id: string; title: string }) {
  const { data, loading, problem, refresh } = useCached(`gatheringCode:${currentPersonId()}:${id}`, () =>
    gatherings('gatheringCode', { id, pages: pagesAddress() }),
  )
  if (loading) return <Loading count={2} />
  if (data === undefined)
    return <ErrorNote sentence={problem?.sentence ?? ''} onRetry={() => void refresh()} />
  const save = () => {
    const link = document.createElement('a')
    link.href = data.image
    link.download = `${title} ${data.number}.${data.code === 'miniProgram' ? 'png' : 'svg'}`
    link.click()
  }
  return (
    <div className="gatherings-code">
      <img src={data.image} alt={`${title}的码，编号 ${data.number}`} width={240} height={240} />
      <div>{`编号 ${data.number}`}</div>
      <div className="quiet">
        印在海报上，扫了能看日程、报名；当天扫了点“我到了”。扫不扫都行，名单上也能记。
      </div>
      <Button narrow kind="quiet" onClick={save}>
        存成图片
      </Button>
    </div>
  )
}
