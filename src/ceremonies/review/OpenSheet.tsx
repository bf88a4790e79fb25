import type { RegistrationView } from '../../../domain/ceremonies/api'
import { AsideSheet } from './AsideSheet'
import { CloseSheet } from './CloseSheet'
import { HandOverSheet } from './HandOverSheet'
import { MeetingPlanSheet } from './MeetingPlanSheet'
import { MeetingSheet } from './MeetingSheet'
import { ReasonSheet } from './ReasonSheet'
import type { StepSheetProps } from './StepSheet'
import { needsMeeting, type Step, type StepName } from './decisions'

interface OpenSheetProps extends StepSheetProps {
  name: StepName
  view: RegistrationView
  onDecide(...steps: Step[]): void
}

/** The sheet of the step that was chosen. */
export function OpenSheet({ name, view, ...sheet }: OpenSheetProps) {
  if (needsMeeting(name, view.flags)) return <MeetingSheet name={name} view={view} {...sheet} />
  switch (name) {
    case 'takeUp':
    case 'recordDay':
      return null
    case 'close':
      return <CloseSheet id={view.id} {...sheet} />
    case 'sendToMeeting':
      return <MeetingPlanSheet {...sheet} />
    case 'handOver':
      return <HandOverSheet villageId={view.villageId} {...sheet} />
    case 'standAside':
      return <AsideSheet view={view} {...sheet} />
    default:
      return <ReasonSheet name={name} flags={view.flags} {...sheet} />
  }
}
