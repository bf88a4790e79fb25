import { Image, Text, View } from '@tarojs/components'
import type { Slide } from '../../../domain/content/screen-item'
import { addressOf } from '../../ui/Picture/address'
import { Cutting } from './Cutting'
import type { Lie } from './Stage'
import { clausesOf, linesOf, sizeOf } from './slogan'
import './slide.scss'

/** One slide, as it fills the stage's body. */
export function SlideView({ slide, lie }: { slide: Slide; lie: Lie }) {
  switch (slide.kind) {
    case 'panel':
      return <PanelSlide slide={slide} />
    case 'slogan':
      return <SloganSlide text={slide.text} lie={lie} />
    case 'honour':
      return <HonourSlide slide={slide} />
    case 'notice':
      return <NoticeSlide slide={slide} />
  }
}

function PanelSlide({ slide }: { slide: Slide }) {
  return (
    <View className="slide slide-panel">
      <View className="slide-picture" role="img" ariaLabel={slide.alt}>
        {slide.art !== '' && (
          <Image className="slide-art" mode="aspectFill" src={addressOf(slide.art)} ariaHidden />
        )}
      </View>
      <View className="slide-words">
        {slide.value !== '' && <Text className="slide-value">{slide.value}</Text>}
        <View className="slide-title">
          {clausesOf(slide.title).map((clause, place) => (
            <Text key={place} className="slide-clause">
              {clause}
            </Text>
          ))}
        </View>
        <View className="slide-lead">{slide.text}</View>
      </View>
    </View>
  )
}

// A standing screen's slogan is written downwards, from the right, as on a door's two posts.
function SloganSlide({ text, lie }: { text: string; lie: Lie }) {
  const lines = linesOf(text)
  const size = lie === 'landscape' ? sizeOf(lines, 164, 74) : sizeOf(lines, 138, 88)
  return (
    <View className={`slide slide-slogan slide-slogan-${lie}`}>
      <View className="slogan-lines" style={{ fontSize: `calc(var(--v) * ${size.toFixed(2)})` }}>
        {lines.map((line, place) => (
          <View key={place} className="slogan-line">
            {line}
          </View>
        ))}
      </View>
    </View>
  )
}

function HonourSlide({ slide }: { slide: Slide }) {
  return (
    <View className="slide slide-honour">
      <View className="honour-frame">
        <Cutting place="cutting-honour" colour="#b93620" />
        <View className="honour-title">{slide.title}</View>
        {slide.text !== '' && <View className="honour-text">{slide.text}</View>}
      </View>
    </View>
  )
}

function NoticeSlide({ slide }: { slide: Slide }) {
  return (
    <View className="slide slide-notice">
      <View className="notice-paper">
        <Text className="notice-mark">通知</Text>
        <View className="notice-title">{slide.title}</View>
        <View className="notice-text">{slide.text}</View>
      </View>
    </View>
  )
}
