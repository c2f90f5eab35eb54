#!/usr/bin/env bash
# The step of action.yml that checks: annotations and the job's summary for people, SARIF and Markdown for later steps.
set -euo pipefail

# The packed Node comes with the action; the workflow's own stays as it is.
PATH="$ACTION/node_modules/.bin:$PATH"

since=${DOICHIEU_SINCE:-}
arguments=()
if [ -n "$since" ] && [ "$since" != all ]; then
  # A checkout of depth one has the head alone.
  git cat-file -e "$since^{commit}" 2>/dev/null || git fetch --quiet --depth=1 origin "$since"
  arguments+=(--since "$since")
fi
if [ -n "${DOICHIEU_SOURCE:-}" ]; then arguments+=(--source "$DOICHIEU_SOURCE"); fi
if [ "${DOICHIEU_STRICT:-}" = true ]; then arguments+=(--strict); fi
read -r -a further <<<"${DOICHIEU_ARGUMENTS:-}"

reports=${RUNNER_TEMP:-${TMPDIR:-/tmp}}
status=0
node "$ACTION/src/cli/main.ts" check "${DOICHIEU_PATH:-.}" \
  --reporter github --reporter "sarif:$reports/doichieu.sarif" --reporter "markdown:$reports/doichieu.md" \
  ${arguments[@]+"${arguments[@]}"} ${further[@]+"${further[@]}"} || status=$?

for report in sarif md; do
  name=${report/md/markdown}
  if [ -s "$reports/doichieu.$report" ]; then echo "$name=$reports/doichieu.$report" >>"$GITHUB_OUTPUT"; fi
done
exit "$status"
