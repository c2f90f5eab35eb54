import {serve} from '../../lsp/serve.ts'

/** Serve an editor until it is gone; the process then ends with the status that the protocol asks for. */
export function lsp(): Promise<number> {
  serve()
  return new Promise(() => undefined)
}
