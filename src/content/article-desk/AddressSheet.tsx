import { useState } from 'react'
import { Button } from '../../ui/Button'
import { DeskText } from '../../ui/DeskField'
import { Sheet } from '../../ui/Sheet'

interface AddressSheetProps {
  title: string
  check(address: string): boolean
  onClose(): void
  onGive(address: string): void
}

/** Asks for an address of another site. */
export function AddressSheet({ title, check, onClose, onGive }: AddressSheetProps) {
  const [address, setAddress] = useState('')
  const [wrong, setWrong] = useState('')
  const give = () =>
    check(address.trim()) ? onGive(address.trim()) : setWrong('链接要以 https:// 开头，中间没有空格')
  return (
    <Sheet title={title} open onClose={onClose}>
      <div className="stack">
        <DeskText
          label="链接"
          value={address}
          placeholder="https://"
          error={wrong}
          most={300}
          onChange={setAddress}
        />
        <Button onClick={give}>好了</Button>
      </div>
    </Sheet>
  )
}
