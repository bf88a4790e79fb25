import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import type { BlockOf } from '../../../domain/content/body'
import { useFileUrl } from './file-urls'

/** A video in the editor: one kept in storage plays, one of another site is named with its link. */
export function VideoNode({ node, updateAttributes, deleteNode, selected }: ReactNodeViewProps) {
  const block: BlockOf<'video'> | null = node.attrs['block']
  const url = useFileUrl(block?.source.kind === 'file' ? block.source.file : '')
  if (block === null) return <NodeViewWrapper className="film">这个视频打不开，请删掉</NodeViewWrapper>
  const rename = (title: string) => updateAttributes({ block: { ...block, title } })
  return (
    <NodeViewWrapper className={selected ? 'film film-now' : 'film'}>
      {block.source.kind === 'file' && (
        <video className="film-picture" src={url} controls preload="metadata" />
      )}
      {block.source.kind === 'link' && <div className="film-link">{block.source.link}</div>}
      <div className="film-fields" contentEditable={false}>
        <label className="film-field">
          <span>{block.title.trim() === '' ? '视频名称（还没写）' : '视频名称'}</span>
          <input
            className={block.title.trim() === '' ? 'desk-input film-lacks' : 'desk-input'}
            value={block.title}
            maxLength={60}
            onChange={(event) => rename(event.target.value)}
          />
        </label>
        <div className="film-tools">
          <button type="button" className="film-tool" onClick={deleteNode}>
            删掉这个视频
          </button>
        </div>
      </div>
    </NodeViewWrapper>
  )
}
