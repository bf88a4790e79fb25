import type { Answers } from '../../../domain/gatherings/sign-up'

/** What was answered to a question; empty for nothing. */
export function answerTo(answers: Answers, id: string): string {
  return answers.find((answer) => answer.id === id)?.text ?? ''
}

/** The answers with one more, or another one in its place. */
export function answered(answers: Answers, id: string, text: string): Answers {
  return [...answers.filter((answer) => answer.id !== id), ...(text === '' ? [] : [{ id, text }])]
}
