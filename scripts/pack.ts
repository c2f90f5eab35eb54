/**
 * Makes the package that `npm pack` packs: `prepack` builds `lib` and puts the manifest of the package in place of the
 * checkout's, `postpack` puts the checkout's back. The package needs no site, no tests and no Node of its own.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'

const own = 'package.json'
const kept = 'package.checkout.json'

const step = process.argv[2]
if (step === 'prepack') {
  // A run that was stopped half-way has left the package's manifest in place.
  if (existsSync(kept)) renameSync(kept, own)
  rmSync('lib', {recursive: true, force: true})
  execFileSync('tsc', ['--project', 'tsconfig.build.json'], {stdio: 'inherit', shell: process.platform === 'win32'})
  const checkout = readFileSync(own, 'utf8')
  writeFileSync(kept, checkout)
  const {scripts, devDependencies, optionalDependencies, allowScripts, private: _, ...manifest} = JSON.parse(checkout)
  writeFileSync(`${own}.new`, `${JSON.stringify(manifest, null, 2)}\n`)
  renameSync(`${own}.new`, own)
} else if (step === 'postpack') renameSync(kept, own)
else {
  console.error('usage: node scripts/pack.ts prepack|postpack')
  process.exitCode = 2
}
