import type { Slide } from '../../../domain/content/screen-item'
import { content, useCached } from '../../cloud'

/** The slide with its panel's drawing, which is asked for only when the slide is looked at. */
export function useDrawn(slide: Slide | undefined): Slide | undefined {
  const missing = slide !== undefined && slide.art === '' ? slide.panelId : ''
  const { data } = useCached(missing === '' ? '' : `panel:${missing}`, () =>
    content('readPanel', { id: missing }),
  )
  return slide !== undefined && data?.id === missing ? { ...slide, art: data.art } : slide
}
