import { ORIENTATIONS, type Orientation } from '../../../domain/content/screen-item'

const isOrientation = (key: string): key is Orientation => key in ORIENTATIONS

export const ORIENTATION_CHOICES = Object.keys(ORIENTATIONS)
  .filter(isOrientation)
  .map((value) => ({ value, label: ORIENTATIONS[value] }))
