import { useState } from 'react'
import { Picker, View } from '@tarojs/components'
import { momentText } from '../../../domain/calendar'
import { linesOf } from '../../../domain/content/compare'
import type { Version } from '../../../domain/content/versions'
import { content, useCached } from '../../cloud'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Difference } from './Difference'

/** What changed between two saved texts of an article: the last two, or any two one picks. */
export function Versions({ id, version }: { id: string; version: number }) {
  const { data, loading, problem } = useCached(`versions:${id}:${version}`, () =>
    content('readVersions', { id }),
  )
  const [newer, setNewer] = useState(0)
  const [older, setOlder] = useState(1)
  const versions = data?.versions ?? []
  const one = versions[newer]
  const other = versions[older]
  return (
    <View className="stack">
      {loading && <Loading shape="text" count={2} />}
      {problem !== undefined && data === undefined && <ErrorNote sentence={problem.sentence} />}
      {data !== undefined && versions.length < 2 && <View className="quiet">只存过一次，还没有可以比的</View>}
      {one !== undefined && other !== undefined && (
        <>
          <View className="versions-pick">
            <VersionPick label="从这一稿" versions={versions} at={older} onPick={setOlder} />
            <VersionPick label="到这一稿" versions={versions} at={newer} onPick={setNewer} />
          </View>
          <Difference before={linesOf(other.draft)} after={linesOf(one.draft)} />
        </>
      )}
    </View>
  )
}

interface VersionPickProps {
  label: string
  versions: readonly Version[]
  at: number
  onPick(place: number): void
}

function VersionPick({ label, versions, at, onPick }: VersionPickProps) {
  const names = versions.map(nameOf)
  return (
    <Picker mode="selector" range={names} value={at} onChange={(event) => onPick(Number(event.detail.value))}>
      <View className="versions-answer press" role="button" ariaLabel={`${label}，${names[at] ?? ''}`}>
        <View className="quiet">{label}</View>
        {names[at] ?? ''}
      </View>
    </Picker>
  )
}

function nameOf({ at, who, kind }: Version): string {
  return [momentText(at), who, kind === 'correct' ? '更正' : ''].filter(Boolean).join(' ')
}
