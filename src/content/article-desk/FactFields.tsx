import { DeskArea, DeskCheck, DeskSelect, DeskText } from '../../ui/DeskField'
import { COLUMN_CHOICES, ORIGINS } from '../editor/choices'
import type { ArticleForm, FormFaults } from '../editor/form'

interface FactFieldsProps {
  areaId: string
  form: ArticleForm
  faults: FormFaults
  onChange(part: Partial<ArticleForm>): void
}

/** Everything about an article beside its text. */
export function FactFields({ areaId, form, faults, onChange }: FactFieldsProps) {
  return (
    <div className="writing-facts">
      <div className="writing-pair">
        <DeskSelect
          label="放在哪个栏目"
          choices={COLUMN_CHOICES}
          value={form.column}
          error={faults.column}
          onChange={(column) => onChange({ column })}
        />
        <DeskSelect
          label="从哪里来"
          choices={ORIGINS}
          value={form.reposted ? 'reposted' : 'own'}
          onChange={(origin) => onChange({ reposted: origin === 'reposted' })}
        />
      </div>
      {form.reposted && (
        <div className="writing-pair">
          <DeskText
            label="转载自哪里"
            hint="写全称，读的人看得见"
            anchor="article-source"
            value={form.source}
            error={faults.source}
            most={40}
            onChange={(source) => onChange({ source })}
          />
          <DeskText
            label="原文链接"
            anchor="article-link"
            placeholder="https://"
            value={form.link}
            error={faults.link}
            most={300}
            onChange={(link) => onChange({ link: link.trim() })}
          />
        </div>
      )}
      <DeskArea
        label="摘要（可以不写）"
        hint="列表里标题下面那一句"
        anchor="article-summary"
        value={form.summary}
        error={faults.summary}
        most={120}
        onChange={(summary) => onChange({ summary: summary.replace(/\n/g, '') })}
      />
      <div className="writing-checks">
        <DeskCheck
          label="重要稿件，三审前要从头到尾读一遍"
          on={form.important}
          onChange={(important) => onChange({ important })}
        />
        <DeskCheck
          label="时政稿件，只转县里稿源名单上的"
          on={form.currentAffairs}
          onChange={(currentAffairs) => onChange({ currentAffairs })}
        />
      </div>
      {form.currentAffairs && form.reposted && (
        <a
          className="writing-door"
          href={`#/content/sources-desk/index?areaId=${areaId}`}
          target="_blank"
          rel="noreferrer"
        >
          看看稿源名单上有谁
        </a>
      )}
    </div>
  )
}
