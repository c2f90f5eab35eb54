import {kindOf} from './disk.ts'

/** @returns the folder that is checked when none is named: the content of this project, or where one stands */
export async function findRoot(): Promise<string> {
  return (await kindOf('content/sources.yaml')) === 'file' ? 'content' : '.'
}
