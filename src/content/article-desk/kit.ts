import { Node } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { ReactNodeViewRenderer, type ReactNodeViewProps } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import type { ComponentType } from 'react'
import * as v from 'valibot'
import { Block, HTTPS_LINK } from '../../../domain/content/body'
import { PictureNode } from './PictureNode'
import { TABLE } from './table'
import { VideoNode } from './VideoNode'

/** A block that is one whole, kept as it is in one attribute; copied within the editor it is read back through the schema. */
function wholeBlock(name: 'picture' | 'video', view: ComponentType<ReactNodeViewProps>) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      block: {
        default: null,
        parseHTML: (element: HTMLElement) => read(element.dataset['block'] ?? ''),
        renderHTML: ({ block }: Record<string, unknown>) => ({ 'data-block': JSON.stringify(block) }),
      },
    }),
    parseHTML: () => [{ tag: `figure[data-kind=${name}]` }],
    renderHTML: ({ HTMLAttributes }) => ['figure', { ...HTMLAttributes, 'data-kind': name }],
    addNodeView: () => ReactNodeViewRenderer(view),
  })
}

function read(text: string): unknown {
  try {
    const parsed = v.safeParse(Block, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** Exactly what an article's blocks can say, and nothing else. */
export const KIT = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    hardBreak: false,
    horizontalRule: false,
    italic: false,
    strike: false,
    underline: false,
    link: {
      openOnClick: false,
      autolink: false,
      protocols: ['https'],
      isAllowedUri: (url) => HTTPS_LINK.test(url),
    },
  }),
  ...TABLE,
  Placeholder.configure({ placeholder: '在这里写正文。也可以从 Word、公众号复制了贴进来' }),
  wholeBlock('picture', PictureNode),
  wholeBlock('video', VideoNode),
]
