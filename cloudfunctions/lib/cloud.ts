import cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

export { cloud }
export const db = cloud.database()
export const _ = db.command
