import { View } from '@tarojs/components'
import type { CadreKind } from '../../../domain/ceremonies/cadre'
import { CEREMONIES, type Ceremony } from '../../../domain/ceremonies/kinds'
import type { IconName } from '../../ui/Icon'
import { List, ListRow } from '../../ui/ListRow'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { Section } from '../../ui/Section'
import { newReport } from './forms'
import { openCadreStep } from './ways'

interface Beginning {
  kind: CadreKind
  title: string
  note: string
}

/** How each matter is told for the first time, while it is still to come. */
const FIRST: Readonly<Record<Ceremony, Beginning>> = {
  wedding: { kind: 'before', title: '婚事，还没办', note: '办之前报' },
  funeral: { kind: 'oral', title: '白事，打过电话了', note: '把电话里说的记下来' },
  feast: { kind: 'before', title: '别的喜事，还没办', note: '满月、乔迁、升学、寿宴这些' },
}

const OVER: Readonly<Record<Ceremony, string>> = {
  wedding: '婚事',
  funeral: '白事',
  feast: '别的喜事',
}

const ICONS: Readonly<Record<Ceremony, IconName>> = { wedding: 'wedding', funeral: 'pine', feast: 'heart' }

/** Which report it is. */
export function StartPage() {
  const begin = (kind: CadreKind, ceremony: Ceremony) => {
    const form = newReport(kind, { people: {}, facts: { ceremony } })
    openCadreStep(form, form.step())
  }
  return (
    <Page title="干部党员报告">
      <Question hint="自己家、亲属家办事，党员和干部给纪检报一声。">报哪一件？</Question>
      <List>
        {CEREMONIES.map((ceremony) => {
          const { kind, title, note } = FIRST[ceremony]
          return (
            <ListRow
              key={ceremony}
              icon={ICONS[ceremony]}
              title={title}
              note={note}
              onClick={() => begin(kind, ceremony)}
            />
          )
        })}
      </List>
      <Section title="已经办完，前面没报过">
        <List>
          {CEREMONIES.map((ceremony) => (
            <ListRow
              key={ceremony}
              icon={ICONS[ceremony]}
              title={`${OVER[ceremony]}，办完了`}
              onClick={() => begin('after', ceremony)}
            />
          ))}
        </List>
      </Section>
      <View className="quiet">前面报过的，办完以后打开那一份，点“报事后”，不用从这里重新填。</View>
    </Page>
  )
}
