#!/bin/sh
# Formats the C++ files with clang-format 14; with --check changes nothing and ends with 1 if a file would change.
# Usage: sh packaging/format.sh [--check]
set -eu
cd "$(dirname "$0")/.."
. packaging/files.sh

case "${1:-}" in
    "") mode="-i" ;;
    --check) mode="--dry-run -Werror" ;;
    *) echo "Usage: sh packaging/format.sh [--check]" >&2; exit 2 ;;
esac

format=
for name in clang-format-14 clang-format; do
    if command -v "$name" >/dev/null 2>&1; then format=$name; break; fi
done
[ -n "$format" ] || { echo "format: clang-format is missing" >&2; exit 1; }
case "$("$format" --version)" in
    *" 14."*) ;;
    *) echo "format: clang-format 14 decides; found $("$format" --version)" >&2; exit 1 ;;
esac

list=$(mktemp)
trap 'rm -f "$list"' EXIT
trap 'exit 130' INT TERM
project_files | grep -E '^(app|core|resources|tests|ui)/.*\.(cpp|h)$' | tr '\n' '\0' >"$list" || true
# shellcheck disable=SC2086 # mode is one or two options
xargs -0 -r -n 40 "$format" --style=file $mode <"$list" || {
    echo "format: run \"sh packaging/format.sh\" to mend this" >&2
    exit 1
}
echo "format: $(tr -cd '\0' <"$list" | wc -c) files" >&2
