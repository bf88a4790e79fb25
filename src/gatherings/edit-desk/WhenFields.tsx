import { addDays } from '../../../domain/calendar'
import { festivalOf } from '../../../domain/gatherings/month'
import { movedTo, MOST_DAYS, type When } from '../../../domain/gatherings/when'
import { toLunar } from '../../../domain/lunar'
import { DeskDay } from '../../ui/DeskField'
import { TimeField } from './TimeField'

interface WhenFieldsProps {
  when: When
  fault(path: string): string | undefined
  onChange(when: When): void
}

/** First and last day, and the times of day; the farming calendar stands beneath. */
export function WhenFields({ when, fault, onChange }: WhenFieldsProps) {
  const put = (part: Partial<When>) => onChange({ ...when, ...part })
  const begin = (day: string) => day !== '' && onChange(movedTo(when, day))
  return (
    <>
      <div className="step-sheet-pair">
        <DeskDay
          label="哪天"
          hint={lunarText(when.day)}
          value={when.day}
          error={fault('day')}
          onChange={begin}
        />
        <DeskDay
          label="最后一天"
          hint={
            when.lastDay === when.day ? `一天办完就不用改，最多 ${MOST_DAYS} 天` : lunarText(when.lastDay)
          }
          value={when.lastDay}
          from={when.day}
          error={fault('lastDay')}
          onChange={(lastDay) => put({ lastDay: lastDay === '' ? when.day : latest(when.day, lastDay) })}
        />
      </div>
      <div className="step-sheet-pair">
        <TimeField
          label="几点开始"
          value={when.begins}
          error={fault('begins')}
          onChange={(begins) => put({ begins })}
        />
        <TimeField
          label="几点结束（不填也行）"
          value={when.ends}
          error={fault('ends')}
          onChange={(ends) => put({ ends })}
        />
      </div>
    </>
  )
}

function latest(day: string, lastDay: string): string {
  const most = addDays(day, MOST_DAYS - 1)
  return lastDay > most ? most : lastDay
}

function lunarText(day: string): string {
  return [toLunar(day).text, festivalOf(day)].filter(Boolean).join(' ')
}
