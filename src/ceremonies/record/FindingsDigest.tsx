import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Finding } from '../../../domain/ceremonies/finding'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import { JudgedCard } from '../fields/FindingsUnder'
import './findings-digest.scss'

interface FindingsDigestProps {
  findings: readonly Finding[]
  /** On the desk the clause of each excess is enough. */
  short?: boolean
}

/** All findings: what is beyond in full, the rest as one line that opens. */
export function FindingsDigest({ findings, short }: FindingsDigestProps) {
  const beyond = findings.filter(({ outcome }) => outcome === 'over' || outcome === 'advisedOver')
  const within = findings.filter(({ outcome }) => outcome === 'within')
  const open = findings.filter(({ outcome }) => outcome === 'unknown' || outcome === 'unsaid')
  const rest = beyond.length > 0 ? '其余 ' : ''
  return (
    <View className="digest">
      {beyond.map((finding) => (
        <Named key={finding.measureId} finding={finding} />
      ))}
      {within.length > 0 && (
        <Folded tone="jade" title={`${rest}${within.length} 项在标准内`} findings={within} short={short} />
      )}
      {open.length > 0 && (
        <Folded tone="slate" title={`${open.length} 项没有填，不用对照`} findings={open} short={short} />
      )}
    </View>
  )
}

function Named({ finding }: { finding: Finding }) {
  // Away from its field a finding must say of what it speaks.
  const headline = finding.headline.includes(finding.name)
    ? finding.headline
    : `${finding.name}${finding.headline}`
  return <JudgedCard finding={{ ...finding, headline }} />
}

interface FoldedProps {
  tone: 'jade' | 'slate'
  title: string
  findings: readonly Finding[]
  short?: boolean
}

function Folded({ tone, title, findings }: FoldedProps) {
  const [open, setOpen] = useState(false)
  return (
    <View className="digest-part">
      <View
        className={`digest-fold digest-${tone} press`}
        {...press(() => setOpen(!open), { label: `${title}，${open ? '收起' : '展开看看'}` })}
      >
        <Icon name={tone === 'jade' ? 'check' : 'clock'} small />
        <View className="digest-words">
          <View className="digest-title">{title}</View>
          <View className="digest-names">{findings.map(({ name }) => name).join('、')}</View>
        </View>
        <Icon name={open ? 'minus' : 'plus'} small />
      </View>
      {open && findings.map((finding) => <JudgedCard key={finding.measureId} finding={finding} short />)}
    </View>
  )
}
