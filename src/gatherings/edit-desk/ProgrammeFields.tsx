import { addDays, daysBetween, monthDayText } from '../../../domain/calendar'
import type { Part } from '../../../domain/gatherings/gathering'
import { Button } from '../../ui/Button'
import { DeskSelect, DeskText } from '../../ui/DeskField'
import { TimeField } from './TimeField'
import { emptyPart } from './begin'
import type { PartOfForm } from './fields'

/** The programme, part by part: when, what, where, who. */
export function ProgrammeFields({ facts, fault, put }: PartOfForm) {
  const { programme, when } = facts
  const days = Array.from({ length: daysBetween(when.day, when.lastDay) + 1 }, (_, place) => {
    const day = addDays(when.day, place)
    return { value: day, label: monthDayText(day) }
  })
  const change = (at: number, part: Partial<Part>) =>
    put({ programme: programme.map((one, place) => (place === at ? { ...one, ...part } : one)) })
  return (
    <section className="edit-part">
      <h2 className="edit-title">日程（不写也行）</h2>
      {programme.map((part, place) => (
        <div key={place} className="edit-agenda" role="group" aria-label={`第 ${place + 1} 个环节`}>
          {days.length > 1 && (
            <DeskSelect
              label="哪天"
              choices={days}
              value={part.day}
              error={fault(`programme.${place}.day`)}
              onChange={(day) => change(place, { day })}
            />
          )}
          <TimeField
            label="几点"
            value={part.begins}
            error={fault(`programme.${place}.begins`)}
            onChange={(begins) => change(place, { begins })}
          />
          <DeskText
            label="做什么"
            most={60}
            value={part.what}
            error={fault(`programme.${place}.what`)}
            onChange={(what) => change(place, { what })}
          />
          <DeskText
            label="在哪里"
            most={40}
            value={part.where}
            error={fault(`programme.${place}.where`)}
            onChange={(where) => change(place, { where })}
          />
          <DeskText
            label="谁来"
            most={40}
            value={part.who}
            error={fault(`programme.${place}.who`)}
            onChange={(who) => change(place, { who })}
          />
          <Button
            narrow
            kind="quiet"
            onClick={() => put({ programme: programme.filter((_, other) => other !== place) })}
          >
            去掉
          </Button>
        </div>
      ))}
      <div>
        <Button
          narrow
          kind="quiet"
          icon="plus"
          disabled={programme.length >= 30}
          onClick={() => put({ programme: [...programme, emptyPart(programme.at(-1)?.day ?? when.day)] })}
        >
          加一个环节
        </Button>
      </div>
    </section>
  )
}
