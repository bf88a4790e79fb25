import { aiguo } from './scenes/aiguo'
import { chengxin } from './scenes/chengxin'
import { fazhi } from './scenes/fazhi'
import { fuqiang } from './scenes/fuqiang'
import { gongzheng } from './scenes/gongzheng'
import { hexie } from './scenes/hexie'
import { jingye } from './scenes/jingye'
import { minzhu } from './scenes/minzhu'
import { pingdeng } from './scenes/pingdeng'
import { wenming } from './scenes/wenming'
import { youshan } from './scenes/youshan'
import { ziyou } from './scenes/ziyou'

/** Every picture by its panel's id. */
export const scenes: Record<string, string> = {
  ...fuqiang,
  ...minzhu,
  ...wenming,
  ...hexie,
  ...ziyou,
  ...pingdeng,
  ...gongzheng,
  ...fazhi,
  ...aiguo,
  ...jingye,
  ...chengxin,
  ...youshan,
}
