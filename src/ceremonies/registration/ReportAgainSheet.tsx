import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Confirm } from '../../ui/Confirm'
import { ErrorNote } from '../../ui/ErrorNote'
import { ceremonies } from '../cloud'
import { useStep } from '../../form/use-step'

/** A funeral that was withdrawn is reported again as it was: nothing is asked anew. */
export function ReportAgainSheet(props: { view: RegistrationView; onDone(): void; onClose(): void }) {
  const { id, version, people, facts } = props.view
  const { busy, refusal, take } = useStep(props.onDone)
  const send = () =>
    void take((command) => ceremonies('resubmitRegistration', { id, version, command, people, facts }))
  return (
    <Confirm open title="重新报给理事会？" yes="马上报备" busy={busy} onYes={send} onNo={props.onClose}>
      {refusal === '' ? '原来填的都在，理事会马上有人联系您。' : <ErrorNote sentence={refusal} />}
    </Confirm>
  )
}
