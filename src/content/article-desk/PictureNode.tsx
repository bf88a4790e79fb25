import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import type { BlockOf } from '../../../domain/content/body'
import { useFileUrl } from './file-urls'

/** A picture in the editor, with what readers see beneath it and what those hear who cannot see it. */
export function PictureNode({ node, updateAttributes, deleteNode, selected }: ReactNodeViewProps) {
  const block: BlockOf<'picture'> | null = node.attrs['block']
  const url = useFileUrl(block?.file ?? '')
  if (block === null) return <NodeViewWrapper className="film">这张图打不开，请删掉</NodeViewWrapper>
  const change = (part: Partial<BlockOf<'picture'>>) => updateAttributes({ block: { ...block, ...part } })
  const lacks = !block.decorative && block.alt.trim() === ''
  return (
    <NodeViewWrapper className={selected ? 'film film-now' : 'film'}>
      {url === undefined ? (
        <div className="film-missing">图片现在打不开</div>
      ) : (
        <img className="film-picture" src={url} alt={block.alt} />
      )}
      <div className="film-fields" contentEditable={false}>
        <label className="film-field">
          <span>图片说明（读的人看得见，可以不写）</span>
          <input
            className="desk-input"
            value={block.caption}
            maxLength={100}
            onChange={(event) => change({ caption: event.target.value })}
          />
        </label>
        <label className="film-field">
          <span>{lacks ? '图里有什么（念给看不见的人听，还没写）' : '图里有什么（念给看不见的人听）'}</span>
          <input
            className={lacks ? 'desk-input film-lacks' : 'desk-input'}
            value={block.alt}
            maxLength={200}
            disabled={block.decorative}
            onChange={(event) => change({ alt: event.target.value })}
          />
        </label>
        <div className="film-tools">
          <label className="film-check">
            <input
              type="checkbox"
              checked={block.decorative}
              onChange={() =>
                change({ decorative: !block.decorative, ...(block.decorative ? {} : { alt: '' }) })
              }
            />
            仅作装饰
          </label>
          <button type="button" className="film-tool" onClick={deleteNode}>
            删掉这张图
          </button>
        </div>
      </div>
    </NodeViewWrapper>
  )
}
