import { useEffect, useState } from 'react'
import { Image, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { dayOf, monthDayText } from '../../../domain/calendar'
import { addressOf } from '../../ui/Picture/address'
import { drawInvite } from './qr'
import './made-invite.scss'

export interface Invite {
  code: string
  /** ISO instant. */
  expiresAt: string
  roleName: string
  areaName: string
}

/** A fresh invite, large enough to be read across a table and scanned. */
export function MadeInvite({ invite }: { invite: Invite }) {
  const [drawing, setDrawing] = useState('')
  const [first, second] = [invite.code.slice(0, 5), invite.code.slice(5)]
  useEffect(() => {
    drawInvite(invite.code).then(setDrawing, () => undefined)
  }, [invite.code])
  useShareAppMessage(() => ({
    title: `请您做${invite.areaName}的${invite.roleName}`,
    path: `/office/invite/index?code=${invite.code}`,
  }))
  return (
    <View className="invite-made">
      <View className="quiet">{`${invite.areaName} · ${invite.roleName}`}</View>
      <View className="invite-code" role="img" ariaLabel={`邀请码 ${[...invite.code].join(' ')}`}>
        {`${first} ${second}`}
      </View>
      {drawing !== '' && (
        <Image className="invite-qr" src={addressOf(drawing)} ariaLabel="邀请的二维码" role="img" />
      )}
      <View className="quiet">
        {`只能用一次，${monthDayText(dayOf(invite.expiresAt))}前有效。把码念给对方，或让对方扫一扫。`}
      </View>
    </View>
  )
}
