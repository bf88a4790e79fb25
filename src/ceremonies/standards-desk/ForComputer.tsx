import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'

/** What a phone shows of a page that needs room. */
export function ForComputer({ title }: { title: string }) {
  return (
    <Page title={title}>
      <Empty icon="book" title="这一页要在电脑上用">
        字多、表多，手机上放不下。请在办公室的电脑上打开乡风，用同一个微信登录。
      </Empty>
    </Page>
  )
}
