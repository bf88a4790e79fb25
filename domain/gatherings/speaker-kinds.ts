/** Who is on a town's roster of speakers (宣讲团). */
export const SPEAKER_KINDS = {
  teacher: '退休教师',
  veteran: '老党员',
  volunteer: '志愿者',
  expert: '技术能手',
  cadre: '干部',
  other: '其他',
} as const

export type SpeakerKind = keyof typeof SPEAKER_KINDS

const isKind = (key: string): key is SpeakerKind => key in SPEAKER_KINDS
export const ALL_SPEAKER_KINDS: SpeakerKind[] = Object.keys(SPEAKER_KINDS).filter(isKind)
