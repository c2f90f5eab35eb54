#!/usr/bin/env bash
# The hook of .pre-commit-hooks.yaml: checks from a checkout of this repository, and installs there what it needs once.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
installed=$root/node_modules/.package-lock.json
if [ ! -e "$installed" ]; then
  npm ci --prefix "$root" --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error >&2
fi
PATH="$root/node_modules/.bin:$PATH"
exec node "$root/src/cli/main.ts" check "$@"
