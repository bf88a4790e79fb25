import { by, down, up } from './index-declaration'

/** The collections of the gatherings, with the indexes their queries need. */
export const GATHERING_COLLECTIONS = {
  gatherings: [
    by(up('homeId'), up('listed'), up('order')),
    ...['countyId', 'townId', 'villageId'].map((area) => by(up(area), up('order'))),
    { ...by(up('number')), unique: true },
    by(up('speakerIds'), down('beginsAt')),
    by(up('remindAt')),
    by(up('tellSince')),
  ],
  /** Seats by gathering: a log of askings and leavings. */
  seats: [by(up('unsettledSince'))],
  signUps: [
    by(up('gatheringId'), up('place')),
    by(up('gatheringId'), up('status'), up('lastTold')),
    by(up('personId'), down('mine')),
  ],
  /** Reflections and photographs. */
  shares: [
    by(up('gatheringId'), up('status'), down('order')),
    by(up('gatheringId'), up('createdBy'), down('order')),
    ...['countyId', 'townId', 'villageId'].map((area) => by(up(area), up('status'), up('order'))),
    by(up('outboxSince')),
  ],
  speakers: [by(up('townId'), up('shelf'))],
  branches: [],
  gatheringAnswers: [by(up('gatheringId'), up('day'))],
} as const
