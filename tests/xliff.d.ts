/** What the tests ask of the package `xliff`, which has no types. */
declare module 'xliff/xliff2js' {
  export interface Unit {
    readonly source: unknown
    readonly target?: unknown
    readonly additionalAttributes?: {readonly name?: string}
  }
  export interface Document {
    readonly sourceLanguage: string
    readonly targetLanguage: string
    readonly resources: Readonly<Record<string, Readonly<Record<string, Unit>>>>
  }
  export default function xliff2js(text: string): Promise<Document>
}

declare module 'xliff/js2xliff' {
  import type {Document} from 'xliff/xliff2js'
  export default function js2xliff(document: Document): Promise<string>
}
