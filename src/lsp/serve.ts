import {createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import {t} from '../wording/index.ts'
import {Server} from './server.ts'

/**
 * Serve an editor on standard input and output, as the Language Server Protocol has it; the process ends when the
 * editor says so, or is gone.
 */
export function serve(): void {
  const reader = new StreamMessageReader(process.stdin)
  const writer = new StreamMessageWriter(process.stdout)
  reader.onError((error) => {
    process.stderr.write(`doichieu: ${t('en', 'lsp.no-message', {problem: error.message})}\n`)
  })
  const connection = createConnection(ProposedFeatures.all, reader, writer)
  let isDone = false
  connection.onShutdown(() => {
    isDone = true
  })
  // An editor that was killed says nothing any more.
  reader.onClose(() => process.exit(isDone ? 0 : 1))
  new Server(connection)
  connection.listen()
}
