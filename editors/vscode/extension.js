const {workspace} = require('vscode')
const {LanguageClient} = require('vscode-languageclient/node')

/** @type {LanguageClient | undefined} */
let client

/** Starts the language server in the folder that is open. */
exports.activate = async () => {
  const settings = workspace.getConfiguration('doichieu')
  const [command, ...args] = settings.get('command')
  const cwd = workspace.workspaceFolders?.[0]?.uri.fsPath
  const server = {command, args, options: {cwd, shell: process.platform === 'win32'}}
  client = new LanguageClient('doichieu', 'Doichieu', server, {
    documentSelector: [
      {scheme: 'file', pattern: '**/*.{md,mdx}'},
      {scheme: 'file', pattern: '**/{facts,sources,terms}.yaml'},
    ],
    initializationOptions: {language: settings.get('language')},
  })
  await client.start()
}

exports.deactivate = () => client?.stop()
