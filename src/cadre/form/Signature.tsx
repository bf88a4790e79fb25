import { memo } from 'react'
import { TextField } from '../../ui/TextField'
import { useCadreForm, useCadreFrame, useCadrePerson } from './use-cadre-form'

/** The writer's name, and with it the moment of signing. */
export const Signature = memo(function Signature() {
  const form = useCadreForm()
  const { question: _question, ...frame } = useCadreFrame('people.signedName')
  return (
    <TextField
      {...frame}
      most={20}
      value={useCadrePerson('signedName') ?? ''}
      onChange={(name) => form.sign(name, new Date().toISOString())}
    />
  )
})
