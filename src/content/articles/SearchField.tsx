import { useState } from 'react'
import { View } from '@tarojs/components'
import { partsOf, TOO_SHORT } from '../../../domain/content/search'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import './search.scss'

/** Where one writes what to look for; an emptied field brings the list back. */
export function SearchField({ busy, onLook }: { busy: boolean; onLook(words: string): void }) {
  const [words, setWords] = useState('')
  const [fault, setFault] = useState('')
  const change = (next: string) => {
    setWords(next)
    setFault('')
    if (next.trim() === '') onLook('')
  }
  const look = () => (partsOf(words).length > 0 ? onLook(words) : setFault(TOO_SHORT))
  return (
    <View className="search-field">
      <View className="search-words">
        <TextField
          label="找文章"
          placeholder="比如 棚子"
          error={fault}
          value={words}
          most={40}
          onChange={change}
          onConfirm={look}
        />
      </View>
      <View className="search-go">
        <Button kind="quiet" icon="search" busy={busy} disabled={words.trim() === ''} onClick={look}>
          找
        </Button>
      </View>
    </View>
  )
}
