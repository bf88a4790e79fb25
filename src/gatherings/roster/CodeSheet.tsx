import { Image, View } from '@tarojs/components'
import { currentPersonId, useCached } from '../../cloud'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { gatherings, pagesAddress } from '../cloud'

/** The code to be held up at the door: it opens the gathering, where whoever likes says that they have come. */
export function CodeSheet({ id, onClose }: { id: string; onClose(): void }) {
  const { data, loading, problem, refresh } = useCached(`gatheringCode:${currentPersonId()}:${id}`, () =>
    gatherings('gatheringCode', { id, pages: pagesAddress() }),
  )
  return (
    <Sheet title="给大家扫的码" open onClose={onClose}>
      {loading && <Loading shape="text" count={3} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {data !== undefined && (
        <View className="comers-code">
          <Image className="comers-code-image" mode="scaleToFill" src={data.image} />
          <View>{`编号 ${data.number}`}</View>
          <View className="quiet">
            扫了能看日程、报名；当天扫了点“我到了”。扫不扫都行，您也可以在名单上记。
          </View>
        </View>
      )}
    </Sheet>
  )
}
