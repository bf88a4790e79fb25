import type { OfficeApi } from '../../domain/office/api'
import { serve } from '../lib/serve'
import { inbox, markRead } from './inbox'
import { acceptInvite, createInvite } from './invites'
import { chooseVillage, me, nameMyself, villages } from './me'

export const main = serve<OfficeApi>({
  me,
  villages,
  chooseVillage,
  nameMyself,
  createInvite,
  acceptInvite,
  inbox,
  markRead,
})
