import type { SafeParseResult, GenericSchema } from 'valibot'

/** The faults of a checked form by their path, the first of each; empty when there are none. */
export function faultsAt(result: SafeParseResult<GenericSchema>): Record<string, string> {
  const found: Record<string, string> = {}
  for (const issue of result.issues ?? []) {
    const path = issue.path?.map((step) => String(step.key)).join('.') ?? ''
    found[path] ??= issue.message
  }
  return found
}
