/**
 * Adds to package-lock.json the platform packages that npm left out because a registry did not serve them when the
 * lock was written. Without them `npm ci` refuses the lock. Run after each change of dependencies: `npm run lock`.
 */
import {readFileSync, renameSync, writeFileSync} from 'node:fs'

interface LockedPackage {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony']
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32']

/** Platform packages carry their platform in their name, as in `@biomejs/cli-linux-x64-musl`. */
function platform(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/)
  const os = words.find((word) => systems.includes(word))
  const cpu = words.find((word) => processors.includes(word))
  const libc = words.some((word) => word.includes('musl'))
    ? 'musl'
    : words.some((word) => word.includes('gnu'))
      ? 'glibc'
      : undefined
  return {...(os && {os: [os]}), ...(cpu && {cpu: [cpu]}), ...(os === 'linux' && libc && {libc: [libc]})}
}

/** npm writes the version first, then the other fields in the order of the alphabet. */
const entry = (version: string, fields: LockedPackage): LockedPackage => ({
  version,
  ...Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))),
})

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8')) as {packages: Record<string, LockedPackage>}
/** The entry that Node would find for `name` from the package at `path`, walking up its folders. */
function resolve(path: string, name: string): LockedPackage | undefined {
  const nested = lock.packages[`${path}/node_modules/${name}`]
  const parent = path.lastIndexOf('/node_modules/')
  return nested ?? (parent < 0 ? lock.packages[`node_modules/${name}`] : resolve(path.slice(0, parent), name))
}

let added = 0
for (const [path, locked] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
    if (path === '' || !/^\d+\.\d+\.\d+/.test(version)) continue
    const found = resolve(path, name)
    if (found?.version === version) continue
    const key = found === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`
    lock.packages[key] = entry(version, {...platform(name), ...(locked.dev && {dev: true}), optional: true})
    added += 1
  }
}
const [root, ...rest] = Object.entries(lock.packages)
if (root) lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))])
writeFileSync(`${file}.new`, `${JSON.stringify(lock, null, 2)}\n`)
renameSync(`${file}.new`, file)
console.log(added === 0 ? 'The lock is complete.' : `Added ${added} platform packages to the lock.`)
