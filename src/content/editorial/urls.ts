/** Where an article is written: at a desk with its formatting where a browser has room, else in the plain form. */
export function writingUrl(areaId: string, id: string, wide: boolean): string {
  const page = wide && process.env.TARO_ENV === 'h5' ? 'article-desk' : 'editor'
  return `/content/${page}/index?areaId=${areaId}${id === '' ? '' : `&id=${id}`}`
}
