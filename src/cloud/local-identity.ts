/** In a local run the browser says who it is; a real server never listens to this. */
export function localOpenid(): string {
  return typeof localStorage === 'undefined' ? '' : (localStorage.getItem('localOpenid') ?? '')
}
