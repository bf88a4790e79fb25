import type { IOptions } from 'sanitize-html'

/** Tags that stand within a line. */
export const INLINE_TAGS = [
  'a',
  'b',
  'strong',
  'em',
  'i',
  'u',
  's',
  'span',
  'font',
  'sub',
  'sup',
  'small',
  'mark',
  'label',
  'code',
]
const PARTS = [
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'center',
  'pre',
  'address',
  'figure',
  'figcaption',
]
const LISTS = ['ul', 'ol', 'li', 'dl', 'dt', 'dd']
const TABLES = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']
const REST = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'br', 'hr', 'img']

/** What of pasted or imported HTML is looked at; all else is gone before it is read. Only words, links and known pictures become blocks. */
export const ALLOWED: IOptions = {
  allowedTags: [...INLINE_TAGS, ...PARTS, ...LISTS, ...TABLES, ...REST],
  // Their text is code or data, never words.
  nonTextTags: [
    ...['script', 'style', 'textarea', 'option', 'noscript', 'title', 'xml', 'xmp', 'template', 'iframe'],
    ...[
      'noembed',
      'noframes',
      'svg',
      'math',
      'object',
      'embed',
      'applet',
      'audio',
      'video',
      'canvas',
      'select',
    ],
  ],
  allowedAttributes: { a: ['href'], img: ['src', 'alt'], '*': ['style'] },
  // Bold by style, as the official account writes it, and Word's way of writing lists.
  allowedStyles: {
    '*': {
      'font-weight': [/^(normal|bold|bolder|[1-9]00)$/],
      'mso-list': [/^(Ignore|l\d+ level\d+ lfo\d+)$/i],
    },
  },
  allowedSchemes: ['https'],
  allowProtocolRelative: false,
  // What nests deeper is no text that a person wrote.
  nestingLimit: 60,
}
