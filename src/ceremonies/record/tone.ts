import type { RegistrationRow, RegistrationView } from '../../../domain/ceremonies/api'
import type { TagTone } from '../../ui/Tag'

/** The colour that goes with where a registration stands; its words always say the same. */
export function statusTone({
  status,
  flags,
}: Pick<RegistrationRow | RegistrationView, 'status' | 'flags'>): TagTone {
  if (flags.includes('returned')) return 'amber'
  if (status === 'decided') return 'jade'
  return status === 'open' ? 'amber' : 'slate'
}
