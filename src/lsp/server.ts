import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type Location,
  type Position,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {isLanguage, type Language} from '../language.ts'
import {t} from '../wording/index.ts'
import {saidTrouble} from '../wording/trouble.ts'
import {actionsOf, fixAll} from './action.ts'
import {completionsIn, sourceCompletions} from './completion.ts'
import {diagnosticsOf, troubleDiagnostic, type DiagnosticOptions} from './diagnostic.ts'
import {hoverIn, hoverInFacts} from './hover.ts'
import {counterpartsAt, declarationAt, factAt, usesOf, type Target} from './navigation.ts'
import {rangeOf} from './places.ts'
import {factSymbols, sectionSymbols} from './symbols.ts'
import {editionIn, Workspace, type CheckedWork} from './workspace.ts'

/** A document that belongs to a work, as it was last checked. */
interface Asked {
  readonly workspace: Workspace
  readonly document: TextDocument
  readonly file: string
  readonly checked: CheckedWork
}

/** Answers an editor over a connection: findings as one types, and what there is to know at a place. */
export class Server {
  readonly #connection: Connection
  readonly #documents = new TextDocuments(TextDocument)
  readonly #uris = new Map<string, string>()
  /** What each work has to tell, by file; a file may be told of by more works than one. */
  readonly #told = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>()
  readonly #published = new Map<string, string>()
  readonly #pending = new Set<string>()
  #workspaces: readonly Workspace[] = []
  #language: Language = 'en'
  #watches = false
  #queue: Promise<void> = Promise.resolve()

  constructor(connection: Connection) {
    this.#connection = connection
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => this.#guarded(() => this.#watch(), undefined))
    this.#documents.onDidChangeContent(({document}) => this.#changed(document))
    this.#documents.onDidClose(({document}) => this.#closed(document))
    connection.onDidChangeWatchedFiles(({changes}) =>
      this.#guarded(async () => this.#onDisk(changes.map(({uri}) => uri)), undefined),
    )
    connection.onHover(({textDocument, position}) =>
      this.#ask(textDocument.uri, position, null, ({checked, file}, offset) => {
        const edition = editionIn(checked.work, file)
        const hover = edition
          ? hoverIn(checked, edition, offset, this.#language)
          : hoverInFacts(checked, offset, this.#language)
        return hover ?? null
      }),
    )
    connection.onDeclaration(({textDocument, position}) => this.#goTo(textDocument.uri, position, 'declaration'))
    connection.onDefinition(({textDocument, position}) => this.#goTo(textDocument.uri, position, 'definition'))
    connection.onImplementation(({textDocument, position}) => this.#goTo(textDocument.uri, position, 'counterparts'))
    connection.onReferences(({textDocument, position}) =>
      this.#ask(textDocument.uri, position, [], ({workspace, checked, file}, offset) => {
        const fact = factAt(checked, editionIn(checked.work, file), offset)
        return fact ? this.#locations(workspace, usesOf(checked.project, fact)) : []
      }),
    )
    connection.onCompletion(({textDocument, position}) =>
      this.#ask(textDocument.uri, position, [], ({document, checked, file}) => {
        const line = lineAt(document, position)
        const edition = editionIn(checked.work, file)
        return edition
          ? completionsIn(checked, line, edition.language, this.#language)
          : sourceCompletions(checked, line, this.#language)
      }),
    )
    connection.onCodeAction(({textDocument, range}) =>
      this.#ask(textDocument.uri, range.start, [], ({workspace, document, checked, file}, start) =>
        actionsOf(checked.findings, {
          document,
          file,
          start,
          end: document.offsetAt(range.end),
          language: this.#language,
          diagnosticOf: (finding) => diagnosticsOf(finding, this.#options(workspace, checked))[0]?.[1],
        }),
      ),
    )
    connection.onDocumentSymbol(({textDocument}) =>
      this.#ask(textDocument.uri, {line: 0, character: 0}, [], ({checked, file}) => {
        const edition = editionIn(checked.work, file)
        if (edition) return sectionSymbols(edition)
        return file.endsWith('/facts.yaml') ? factSymbols(checked.work, this.#language) : []
      }),
    )
    this.#documents.listen(connection)
  }

  async #initialize(params: InitializeParams): Promise<InitializeResult> {
    const {locale, initializationOptions, workspaceFolders, rootUri, capabilities} = params
    const wished = (initializationOptions as {language?: unknown} | undefined)?.language
    const language = typeof wished === 'string' ? wished : (locale?.split(/[-_]/, 1)[0] ?? '')
    if (isLanguage(language)) this.#language = language
    const named = workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
    const folders = named.flatMap((uri) => pathOf(uri) ?? [])
    this.#workspaces = await Promise.all((folders.length > 0 ? folders : ['.']).map((folder) => Workspace.at(folder)))
    this.#watches = capabilities?.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    return {
      serverInfo: {name: 'doichieu'},
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        declarationProvider: true,
        definitionProvider: true,
        implementationProvider: true,
        referencesProvider: true,
        documentSymbolProvider: true,
        completionProvider: {triggerCharacters: ['[', '(', ':', '#', '/']},
        codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAll]},
      },
    }
  }

  async #watch(): Promise<void> {
    if (!this.#watches) return
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{globPattern: '**/*.{md,mdx,yaml,json}'}],
    })
  }

  #changed(document: TextDocument): void {
    const place = this.#placeOf(document.uri)
    if (!place) return
    this.#uris.set(join(place.workspace.root, place.file), document.uri)
    place.workspace.set(place.file, document.getText())
    this.#check(place.workspace, place.file)
  }

  #closed(document: TextDocument): void {
    const place = this.#placeOf(document.uri)
    if (!place) return
    place.workspace.set(place.file, undefined)
    this.#check(place.workspace, place.file)
  }

  /** Files that changed on disk: open ones count as they are in the editor. */
  #onDisk(uris: readonly string[]): void {
    for (const uri of uris) {
      const place = this.#placeOf(uri)
      if (!place || this.#documents.get(uri)) continue
      if (!place.workspace.checkedBy(place.file)) place.workspace.forget()
      this.#check(place.workspace, place.file)
    }
  }

  /** Check what is read from a file, one check after the other; what changes meanwhile is checked once. */
  #check(workspace: Workspace, file: string): void {
    const name = `${workspace.root} ${file}`
    if (this.#pending.has(name)) return
    this.#pending.add(name)
    this.#queue = this.#queue.then(() =>
      this.#guarded(async () => {
        this.#pending.delete(name)
        await this.#checkNow(workspace, file)
      }, undefined),
    )
  }

  async #checkNow(workspace: Workspace, file: string): Promise<void> {
    const own = await workspace.worksOf(file)
    // What is declared in one work may be told in others, once it is read.
    const others = own.length > 0 && file.endsWith('.yaml') ? await workspace.works() : []
    for (const work of new Set([...own, ...others])) {
      const isOpen = (files: readonly string[]): boolean => files.some((file) => this.#isOpen(workspace, file))
      const known = workspace.checked(work)
      if (known && !own.includes(work) && !isOpen(known.files)) continue
      const versions = this.#versions()
      const checked = await workspace.check(work)
      const told = isOpen(checked.files) ? this.#diagnostics(workspace, checked) : new Map<string, Diagnostic[]>()
      this.#tell(workspace, work, told, file, versions)
    }
    const shared = Map.groupBy(await workspace.troubles(), (trouble) => trouble.file)
    const told = Array.from(shared, ([file, list]): [string, Diagnostic[]] => [
      file,
      list.map((trouble) => troubleDiagnostic(trouble, this.#language)),
    ])
    for (const {level, id, values} of shared.get('') ?? [])
      if (level === 'error') this.#connection.console.warn(saidTrouble({id, values}, this.#language))
    this.#tell(workspace, '', new Map(told.filter(([file]) => file !== '')), file, this.#versions())
  }

  /** The versions of the open files: what is typed while they are checked is a later one. */
  #versions(): ReadonlyMap<string, number> {
    return new Map(this.#documents.all().map(({uri, version}) => [uri, version]))
  }

  #diagnostics(workspace: Workspace, checked: CheckedWork): Map<string, Diagnostic[]> {
    const found = new Map<string, Diagnostic[]>(checked.files.map((file) => [file, []]))
    const add = (file: string, diagnostic: Diagnostic): void => {
      found.set(file, [...(found.get(file) ?? []), diagnostic])
    }
    for (const trouble of checked.troubles)
      if (trouble.file !== '') add(trouble.file, troubleDiagnostic(trouble, this.#language))
    const options = this.#options(workspace, checked)
    for (const finding of checked.findings)
      for (const [file, diagnostic] of diagnosticsOf(finding, options)) add(file, diagnostic)
    return found
  }

  #options(workspace: Workspace, {work}: CheckedWork): DiagnosticOptions {
    return {
      language: this.#language,
      uriOf: (file) => this.#uriOf(workspace, file),
      textAt: ({file, start, end}) => editionIn(work, file)?.source.slice(start.offset, end.offset) ?? '',
    }
  }

  /** Publish what has changed, and for the file that was edited what holds now. */
  #tell(
    workspace: Workspace,
    work: string,
    told: ReadonlyMap<string, readonly Diagnostic[]>,
    edited: string,
    versions: ReadonlyMap<string, number>,
  ): void {
    const name = `${workspace.root} ${work}`
    const before = this.#told.get(name) ?? new Map<string, readonly Diagnostic[]>()
    this.#told.set(name, told)
    for (const file of new Set([...before.keys(), ...told.keys()])) {
      const uri = this.#uriOf(workspace, file)
      const others = [...this.#told].filter(([other]) => other.startsWith(`${workspace.root} `))
      const diagnostics = others.flatMap(([, files]) => files.get(file) ?? [])
      const text = JSON.stringify(diagnostics)
      if (file !== edited && text === (this.#published.get(uri) ?? '[]')) continue
      this.#published.set(uri, text)
      const version = versions.get(uri)
      void this.#connection.sendDiagnostics({uri, diagnostics, ...(version !== undefined && {version})})
    }
  }

  #goTo(uri: string, position: Position, what: 'declaration' | 'definition' | 'counterparts'): Promise<Location[]> {
    return this.#ask(uri, position, [], ({workspace, checked, file}, offset) => {
      const edition = editionIn(checked.work, file)
      if (!edition) {
        const fact = factAt(checked, undefined, offset)
        return fact ? this.#locations(workspace, usesOf(checked.project, fact)) : []
      }
      const textOf = (file: string): string | undefined => this.#textOf(workspace, file)
      const target = what === 'counterparts' ? undefined : declarationAt(checked, edition, offset, textOf)
      if (target) return this.#locations(workspace, [target])
      return what === 'declaration' ? [] : this.#locations(workspace, counterpartsAt(checked, edition, offset))
    })
  }

  #locations(workspace: Workspace, targets: readonly Target[]): Location[] {
    return targets.map(({file, span}) => ({uri: this.#uriOf(workspace, file), range: rangeOf(span)}))
  }

  /** Answer from the state behind all that was typed so far; `nothing` for a file that belongs to no work. */
  #ask<T>(uri: string, position: Position, nothing: T, answer: (asked: Asked, offset: number) => T): Promise<T> {
    return this.#guarded(async () => {
      await this.#queue
      const place = this.#placeOf(uri)
      const document = this.#documents.get(uri)
      const checked = place?.workspace.checkedBy(place.file)
      if (!place || !document || !checked) return nothing
      return answer({...place, document, checked}, document.offsetAt(position))
    }, nothing)
  }

  /** A bug in one answer does not end the others. */
  async #guarded<T>(work: () => Promise<T>, nothing: T): Promise<T> {
    try {
      return await work()
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      this.#connection.console.error(t(this.#language, 'lsp.failed', {problem}))
      return nothing
    }
  }

  #placeOf(uri: string): {workspace: Workspace; file: string} | undefined {
    const path = pathOf(uri)
    if (path === undefined) return undefined
    const places = this.#workspaces.flatMap((workspace) => {
      const file = workspace.fileOf(path)
      return file === undefined ? [] : [{workspace, file}]
    })
    // Of folders that lie in each other the inner one has the say.
    return places.sort((a, b) => a.file.length - b.file.length)[0]
  }

  #isOpen = (workspace: Workspace, file: string): boolean =>
    this.#documents.get(this.#uriOf(workspace, file)) !== undefined

  #uriOf(workspace: Workspace, file: string): string {
    const path = join(workspace.root, file)
    return this.#uris.get(path) ?? pathToFileURL(path).href
  }

  #textOf(workspace: Workspace, file: string): string | undefined {
    const open = this.#documents.get(this.#uriOf(workspace, file))
    if (open) return open.getText()
    try {
      return readFileSync(join(workspace.root, file), 'utf8')
    } catch {
      return undefined
    }
  }
}

function lineAt(document: TextDocument, {line, character}: Position) {
  const [text = ''] = document
    .getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
    .split(/[\r\n]/, 1)
  const range = (from: number, to: number) => ({start: {line, character: from}, end: {line, character: to}})
  return {before: text.slice(0, character), after: text.slice(character), range}
}

/** @returns the path of a file's address; nothing for what is not on disk */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
