import type { VillageChoice } from '../../../../domain/office/api'
import { DeskNumber } from '../../../ui/DeskField'
import { PlanPart, type PartProps } from './PlanPart'

/** How many each village may recommend; an empty field leaves it open. */
export function SeatsPart({ writing, villages }: PartProps & { villages: readonly VillageChoice[] }) {
  const { plan, change, fault } = writing
  const { villageSeats } = plan
  const put = (villageId: string, seats: number | undefined) => {
    const others = villageSeats.filter((one) => one.villageId !== villageId)
    change({ villageSeats: seats === undefined ? others : [...others, { villageId, seats }] })
  }
  return (
    <PlanPart
      title="各村推荐几个"
      note="空着就是不限。多推荐了也收得下，名单上会标出来，请村里自己商量。"
      path="villageSeats"
      writing={writing}
    >
      <div className="plan-villages">
        {villages.map(({ id, name }) => {
          const place = villageSeats.findIndex(({ villageId }) => villageId === id)
          return (
            <DeskNumber
              key={id}
              label={name}
              unit="个"
              error={place < 0 ? undefined : fault(`villageSeats.${place}.seats`)}
              value={villageSeats[place]?.seats}
              onChange={(seats) => put(id, seats)}
            />
          )
        })}
      </div>
    </PlanPart>
  )
}
