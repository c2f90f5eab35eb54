/** A language client as small as can be: what an editor says to `doichieu lsp`, for tests and the transcript. */
import {spawn, type ChildProcess} from 'node:child_process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {CodeAction, CompletionItem, Diagnostic, Hover, Location, TextEdit} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'

const program = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: {readonly code: number; readonly message: string}
}

interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: readonly Diagnostic[]
}

/** An editor with the server behind it. */
export class EditorClient {
  readonly #server: ChildProcess
  readonly #folder: string
  readonly #documents = new Map<string, TextDocument>()
  readonly #answers = new Map<number, (message: Message) => void>()
  readonly #published = new Map<string, Published>()
  readonly #waiting = new Set<() => void>()
  #received = Buffer.alloc(0)
  #requests = 0
  /** What the server logs, and what it writes to standard error. */
  readonly said: string[] = []
  /** How the server ended, once it did. */
  readonly ended: Promise<number | null>

  /** @param folder the folder that the editor opened */
  constructor(folder: string) {
    this.#folder = folder
    this.#server = spawn(process.execPath, [program, 'lsp', '--stdio'], {stdio: ['pipe', 'pipe', 'pipe']})
    this.#server.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk))
    this.#server.stderr?.on('data', (chunk: Buffer) => this.said.push(chunk.toString()))
    this.ended = new Promise((done) => this.#server.on('exit', (code) => done(code)))
  }

  async start(more: object = {}): Promise<unknown> {
    const rootUri = pathToFileURL(this.#folder).href
    const result = await this.request('initialize', {processId: process.pid, rootUri, capabilities: {}, ...more})
    this.notify('initialized', {})
    return result
  }

  async stop(): Promise<number | null> {
    await this.request('shutdown', undefined)
    this.notify('exit', undefined)
    return this.ended
  }

  /** End the server that this client started, whatever it does. */
  kill(): void {
    this.#server.kill('SIGKILL')
  }

  uri(file: string): string {
    return pathToFileURL(`${this.#folder}/${file}`).href
  }

  open(file: string, text: string): void {
    const uri = this.uri(file)
    const languageId = file.endsWith('.md') ? 'markdown' : 'yaml'
    const document = TextDocument.create(uri, languageId, 1, text)
    this.#documents.set(file, document)
    this.notify('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
  }

  close(file: string): void {
    this.#documents.delete(file)
    this.#published.delete(this.uri(file))
    this.notify('textDocument/didClose', {textDocument: {uri: this.uri(file)}})
  }

  closeAll(): void {
    for (const file of this.#documents.keys()) this.close(file)
  }

  text(file: string): string {
    return this.#document(file).getText()
  }

  /** Replace some letters, as typing does. */
  type(file: string, start: number, end: number, text: string): void {
    const document = this.#document(file)
    this.edit(file, [{range: {start: document.positionAt(start), end: document.positionAt(end)}, newText: text}])
  }

  /** Make edits that are told in places of the document as it is. */
  edit(file: string, edits: readonly TextEdit[]): void {
    const document = this.#document(file)
    const text = TextDocument.applyEdits(document, [...edits])
    const contentChanges = edits
      .toSorted((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({range, newText}) => ({range, text: newText}))
    const next = TextDocument.create(document.uri, document.languageId, document.version + 1, text)
    this.#documents.set(file, next)
    const {uri, version} = next
    this.notify('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
  }

  /** @returns the diagnostics of a file, as soon as those of its present text have come */
  async diagnostics(file: string): Promise<readonly Diagnostic[]> {
    const uri = this.uri(file)
    const version = this.#documents.get(file)?.version
    const isPresent = (): boolean => {
      const published = this.#published.get(uri)
      return published !== undefined && (version === undefined || published.version === version)
    }
    while (!isPresent()) await new Promise<void>((done) => this.#waiting.add(done))
    return this.#published.get(uri)?.diagnostics ?? []
  }

  /** Wait until all that was typed is checked, and all that came of it is published. */
  async settled(file: string): Promise<void> {
    await this.request('textDocument/documentSymbol', {textDocument: {uri: this.uri(file)}})
  }

  /** @returns the diagnostics that were published last for a file, if any were */
  known(file: string): readonly Diagnostic[] | undefined {
    return this.#published.get(this.uri(file))?.diagnostics
  }

  hover = (file: string, offset: number): Promise<Hover | null> => this.#at('textDocument/hover', file, offset)
  definition = (file: string, offset: number): Promise<Location[]> => this.#at('textDocument/definition', file, offset)
  declaration = (file: string, offset: number): Promise<Location[]> =>
    this.#at('textDocument/declaration', file, offset)
  counterparts = (file: string, offset: number): Promise<Location[]> =>
    this.#at('textDocument/implementation', file, offset)
  references = (file: string, offset: number): Promise<Location[]> => this.#at('textDocument/references', file, offset)
  completion = (file: string, offset: number): Promise<CompletionItem[]> =>
    this.#at('textDocument/completion', file, offset)

  async actions(file: string, start: number, end = start): Promise<CodeAction[]> {
    const document = this.#document(file)
    const range = {start: document.positionAt(start), end: document.positionAt(end)}
    const params = {textDocument: {uri: document.uri}, range, context: {diagnostics: []}}
    return (await this.request('textDocument/codeAction', params)) as CodeAction[] // as the protocol has it
  }

  #at<T>(method: string, file: string, offset: number): Promise<T> {
    const document = this.#document(file)
    const params = {textDocument: {uri: document.uri}, position: document.positionAt(offset)}
    return this.request(method, params) as Promise<T> // as the protocol has it
  }

  async request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#requests
    const answer = new Promise<Message>((done) => this.#answers.set(id, done))
    this.raw({jsonrpc: '2.0', id, method, params})
    const {result, error} = await answer
    if (error) throw new Error(`${error.code} ${error.message}`)
    return result
  }

  notify(method: string, params: unknown): void {
    this.raw({jsonrpc: '2.0', method, params})
  }

  /** Send a message, or any bytes at all. */
  raw(message: object | string): void {
    if (typeof message === 'string') {
      this.#server.stdin?.write(message)
      return
    }
    const body = Buffer.from(JSON.stringify(message))
    this.#server.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`)
    this.#server.stdin?.write(body)
  }

  #document(file: string): TextDocument {
    const document = this.#documents.get(file)
    if (!document) throw new Error(`${file} is not open`)
    return document
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk])
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.subarray(0, Math.max(0, end)).toString())?.[1])
      if (end < 0 || this.#received.length < end + 4 + length) return
      const body = this.#received.subarray(end + 4, end + 4 + length).toString()
      this.#received = this.#received.subarray(end + 4 + length)
      this.#handle(JSON.parse(body) as Message)
    }
  }

  #handle(message: Message): void {
    const {id, method, params} = message
    if (id !== undefined && method === undefined) this.#answers.get(id)?.(message)
    if (id !== undefined && method !== undefined) this.raw({jsonrpc: '2.0', id, result: null})
    if (method === 'window/logMessage') this.said.push((params as {message: string}).message)
    if (method === 'textDocument/publishDiagnostics') {
      const published = params as Published // as the protocol has it
      this.#published.set(published.uri, published)
    }
    for (const done of this.#waiting) done()
    this.#waiting.clear()
  }
}
