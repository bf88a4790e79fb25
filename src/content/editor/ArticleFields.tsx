import { View } from '@tarojs/components'
import { MOST_CHARACTERS } from '../../../domain/content/body'
import { ChoiceField } from '../../ui/ChoiceField'
import { PassageField } from '../../ui/PassageField'
import { TextField } from '../../ui/TextField'
import { Toggle } from '../../ui/Toggle'
import { COLUMN_CHOICES, ORIGINS } from './choices'
import { FormattedNote } from './FormattedNote'
import { paragraphsOf, type ArticleForm, type FormFaults } from './form'

interface ArticleFieldsProps {
  form: ArticleForm
  faults: FormFaults
  onChange(part: Partial<ArticleForm>): void
}

/** Everything an editor fills in, in the order one writes. */
export function ArticleFields({ form, faults, onChange }: ArticleFieldsProps) {
  return (
    <View className="stack editor-fields">
      <TextField
        label="标题"
        anchor="article-title"
        value={form.title}
        error={faults.title}
        most={40}
        onChange={(title) => onChange({ title })}
      />
      <View className="editor-body">
        {form.formatted === undefined ? (
          <PassageField
            label="正文"
            anchor="article-text"
            hint={`一行一段，空行不算。现在 ${paragraphsOf(form.text).length} 段`}
            value={form.text}
            error={faults.text}
            most={MOST_CHARACTERS}
            onChange={(text) => onChange({ text })}
          />
        ) : (
          <FormattedNote blocks={form.formatted} />
        )}
      </View>
      <PassageField
        label="摘要"
        anchor="article-summary"
        hint="列表里标题下面那一句"
        optional
        value={form.summary}
        error={faults.summary}
        most={120}
        onChange={(summary) => onChange({ summary: summary.replace(/\n/g, '') })}
      />
      <ChoiceField
        label="放在哪个栏目"
        anchor="article-column"
        paired
        choices={COLUMN_CHOICES}
        value={form.column}
        error={faults.column}
        onChange={(column) => onChange({ column })}
      />
      <ChoiceField
        label="从哪里来"
        paired
        choices={ORIGINS}
        value={form.reposted ? 'reposted' : 'own'}
        onChange={(origin) => onChange({ reposted: origin === 'reposted' })}
      />
      {form.reposted && <SourceFields form={form} faults={faults} onChange={onChange} />}
      <Toggle
        words="重要稿件，三审前要从头到尾读一遍"
        on={form.important}
        onChange={(important) => onChange({ important })}
      />
    </View>
  )
}

function SourceFields({ form, faults, onChange }: ArticleFieldsProps) {
  return (
    <>
      <TextField
        label="转载自哪里"
        hint="写全称，读的人看得见"
        anchor="article-source"
        value={form.source}
        error={faults.source}
        most={40}
        onChange={(source) => onChange({ source })}
      />
      <TextField
        label="原文链接"
        anchor="article-link"
        placeholder="https://"
        value={form.link}
        error={faults.link}
        most={300}
        onChange={(link) => onChange({ link: link.trim() })}
      />
    </>
  )
}
