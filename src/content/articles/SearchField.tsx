import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import './search.scss'

/** Where one writes what to look for; an emptied field brings the list back. */
export function SearchField({ busy, onLook }: { busy: boolean; onLook(words: string): void }) {
  const [words, setWords] = useState('')
  const change = (next: string) => {
    setWords(next)
    if (next.trim() === '') onLook('')
  }
  return (
    <View className="search-field">
      <View className="search-words">
        <TextField
          label="找文章"
          placeholder="写两个字，像“棚子”"
          value={words}
          most={40}
          onChange={change}
          onConfirm={() => onLook(words)}
        />
      </View>
      <View className="search-go">
        <Button
          kind="quiet"
          icon="search"
          busy={busy}
          disabled={words.trim() === ''}
          onClick={() => onLook(words)}
        >
          找
        </Button>
      </View>
    </View>
  )
}
