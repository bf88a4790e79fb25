import { useDeferredValue, useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { dayOf, solarFullText } from '../../../domain/calendar'
import { ArticleBody } from '../reading/ArticleBody'
import { blocksOf } from '../reading/blocks'
import { paragraphsOf, type ArticleForm } from './form'
import './preview.scss'

interface PreviewProps {
  form: ArticleForm
  townName: string
}

/** The article as it will look on a phone, beside the form. */
export function Preview({ form, townName }: PreviewProps) {
  const { title, body, column, reposted, source } = useDeferredValue(form)
  const blocks = useMemo(() => blocksOf([title || '标题写在这里', ...paragraphsOf(body)]), [title, body])
  const [today] = useState(() => solarFullText(dayOf(Date.now())))
  const from = reposted && source !== '' ? source : townName
  return (
    <View className="preview" role="region" ariaLabel="手机上的样子">
      <View className="preview-label">手机上的样子</View>
      <View className="preview-phone">
        <ArticleBody column={column} about={[today, from]} blocks={blocks} />
      </View>
    </View>
  )
}
