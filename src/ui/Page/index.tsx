import { useEffect, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { TabBar, type Tab } from '../TabBar'
import { TitleBar } from '../TitleBar'
import { useElderMode } from '../elder-mode'
import { sizeClass } from '../text-size'
import './index.scss'

export type Tone = 'wedding' | 'funeral' | 'desk'

interface PageProps {
  title: string
  /** `funeral` knows no red; `desk` is denser and wide. */
  tone?: Tone
  /** Which tab this page is; it then carries the tab bar and no way back. */
  tab?: Tab
  /** Drawn edge to edge above everything else, in place of the title bar. */
  header?: ReactNode
  /** The one main action, fixed at the foot; the content always ends above it. */
  foot?: ReactNode
  children?: ReactNode
}

const BAR_COLOURS = { wedding: '#fbf7f0', funeral: '#ebefed', desk: '#fbf7f0' } as const satisfies Record<
  Tone,
  string
>

/** The root of every page: tone, text size, title, safe areas, and the action at the foot. */
export function Page({ title, tone = 'wedding', tab, header, foot, children }: PageProps) {
  const size = useElderMode()
  const ownHeader = header !== undefined
  useEffect(() => nameWindow(title, tone, ownHeader), [title, tone, ownHeader])
  return (
    <View className={`page page-${tone} ${sizeClass(size)}`}>
      {header ?? <TitleBar title={title} back={tab === undefined} />}
      <View className="page-body" role="main">
        {children}
      </View>
      {foot !== undefined && (
        <View className="page-foot" role="region" ariaLabel="接下来">
          <View className="page-foot-inner">{foot}</View>
        </View>
      )}
      {tab !== undefined && <TabBar now={tab} />}
    </View>
  )
}

function nameWindow(title: string, tone: Tone, ownHeader: boolean) {
  if (process.env.TARO_ENV === 'h5') {
    document.title = title === '乡风' ? title : `${title} · 乡风`
    return
  }
  Taro.setNavigationBarTitle({ title }).catch(() => undefined)
  const frontColor = ownHeader ? '#ffffff' : '#000000'
  Taro.setNavigationBarColor({ frontColor, backgroundColor: BAR_COLOURS[tone] }).catch(() => undefined)
}
