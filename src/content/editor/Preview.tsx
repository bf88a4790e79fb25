import { useDeferredValue, useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { dayOf, solarFullText } from '../../../domain/calendar'
import { ArticleBody } from '../reading/ArticleBody'
import { readBody } from '../reading/read-body'
import { draftOf, type ArticleForm } from './form'
import './preview.scss'

interface PreviewProps {
  form: ArticleForm
  townName: string
  /** Where a browser finds the files of the body. */
  urls: Readonly<Record<string, string>>
}

/** The article as it will look on a phone, beside the form. */
export function Preview({ form, townName, urls }: PreviewProps) {
  const shown = useDeferredValue(form)
  const { column, reposted, source } = shown
  const body = useMemo(() => readBody(shown.title || '标题写在这里', draftOf(shown).body), [shown])
  const [today] = useState(() => solarFullText(dayOf(Date.now())))
  const from = reposted && source !== '' ? source : townName
  return (
    <View className="preview" role="region" ariaLabel="手机上的样子">
      <View className="preview-label">手机上的样子</View>
      <View className="preview-phone">
        <ArticleBody column={column} about={[today, from]} body={body} urls={urls} />
      </View>
    </View>
  )
}
