import Taro from '@tarojs/taro'
import type { ScoreRow } from '../../../domain/honors/nomination-views'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { listUrl, sheetUrl } from './urls'
import type { Handed } from './use-sheet'

interface ScoredProps {
  selectionId: string
  name: string
  handed: Handed
  /** Whom to score next; undefined when all are. */
  next: ScoreRow | undefined
}

/** After a sheet: where it is now, and the way to the next one. */
export function Scored({ selectionId, name, handed, next }: ScoredProps) {
  return (
    <Page
      title="打分"
      foot={
        <>
          {next !== undefined && (
            <Button onClick={() => void Taro.redirectTo({ url: sheetUrl(selectionId, next.id) })}>
              {`打下一个：${next.name}`}
            </Button>
          )}
          <Button kind={next === undefined ? 'primary' : 'quiet'} onClick={() => back(selectionId)}>
            回名单
          </Button>
        </>
      }
    >
      <Empty
        icon={handed === 'sent' ? 'check' : 'offline'}
        title={handed === 'sent' ? `${name}的分记下了` : `${name}的分存在手机里了`}
      >
        {handed === 'sent' ? '评分结束以前还能改。' : '等有了网会自动送，不用重新打。'}
      </Empty>
    </Page>
  )
}

function back(selectionId: string) {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.redirectTo({ url: listUrl(selectionId) })
}
