import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { today } from './family-actions'
import { nextNote } from './next-note'
import './next-note.scss'

/** What the family should know or do first, above everything else. */
export function NextNoteCard({ view }: { view: RegistrationView }) {
  const note = nextNote(view, today())
  if (note === undefined) return null
  const { mergedInto } = view
  return (
    <View className={note.asks ? 'next-note next-note-asks' : 'next-note'} role="note">
      <View className="next-note-title">{note.title}</View>
      {note.text !== '' && <View>{note.text}</View>}
      {mergedInto !== '' && (
        <View className="next-note-way">
          <Button
            kind="quiet"
            onClick={() => void Taro.redirectTo({ url: `/ceremonies/registration/index?id=${mergedInto}` })}
          >
            看并好的那一份
          </Button>
        </View>
      )}
    </View>
  )
}
