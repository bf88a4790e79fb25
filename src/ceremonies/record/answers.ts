export { answersOf, valueOf, type Answer } from '../../../domain/ceremonies/answers'
