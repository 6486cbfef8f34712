import type { en } from './en/index.ts'

/**
 * Everything that people read, in one language. English sets the shape: a dictionary that lacks an
 * entry, or has one too many, does not compile.
 */
export type Words = typeof en
