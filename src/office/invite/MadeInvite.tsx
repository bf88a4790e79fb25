import { useEffect, useState } from 'react'
import { Image, View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { dayOf, monthDayText } from '../../../domain/calendar'
import { Button } from '../../ui/Button'
import { addressOf } from '../../ui/Picture/address'
import { drawWay } from '../../ui/qr'
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
    drawWay(`/office/invite/index?code=${invite.code}`, 1).then(setDrawing, () => undefined)
  }, [invite.code])
  useShareAppMessage(() => ({
    title: `请您做${invite.areaName}的${invite.roleName}`,
    path: `/office/invite/index?code=${invite.code}`,
  }))
  return (
    <View className="stack">
      <View className="invite-made">
        <View className="quiet">{`${invite.areaName} · ${invite.roleName}`}</View>
        <View className="invite-code" role="img" ariaLabel={`邀请码 ${[...invite.code].join(' ')}`}>
          {`${first} ${second}`}
        </View>
        {drawing !== '' && (
          <View className="invite-qr" role="img" ariaLabel="邀请的二维码">
            <Image className="invite-qr-art" src={addressOf(drawing)} ariaHidden />
          </View>
        )}
        <View className="quiet">
          {`只能用一次，${monthDayText(dayOf(invite.expiresAt))}前有效。念给对方听，让对方扫一扫，或者复制发过去。`}
        </View>
      </View>
      <Button onClick={() => void Taro.setClipboardData({ data: invite.code })}>复制邀请码</Button>
    </View>
  )
}
