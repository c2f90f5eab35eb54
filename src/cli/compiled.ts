import {existsSync} from 'node:fs'
// The default export, because older releases of Node have no `enableCompileCache` to import and would end in a trace.
import nodeModule from 'node:module'
import {resolve} from 'node:path'

/**
 * Keep what Node makes of the program's own files, so that the next run and the threads of this one start faster. Where
 * no packages are installed nothing is kept.
 */
export function keepCompiled(): void {
  if (!existsSync('node_modules')) return
  process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/doichieu-compiled')
  nodeModule.enableCompileCache(process.env.NODE_COMPILE_CACHE)
}
