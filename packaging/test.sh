#!/bin/sh
# Installs what is missing, checks the sources, builds PactDesk and runs all its tests; the core tests also run
# under the address and undefined behaviour sanitizers. Ends with 1 if anything failed.
# Usage: sh packaging/test.sh
set -eu
cd "$(dirname "$0")/.."

. packaging/environment.sh
sh packaging/dependencies.sh build run test

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
ensure_home "$PWD/build/home"
ensure_runtime_folder "$work/runtime"

failed=0
: >"$work/summary"

# step TITLE COMMAND...: runs the command, notes its outcome and time for the summary, and goes on.
step() {
    title=$1
    shift
    printf '\n== %s\n' "$title"
    began=$(date +%s)
    outcome=passed
    "$@" || { outcome=FAILED; failed=1; }
    printf '%-8s %-44s %5s s\n' "$outcome" "$title" "$(($(date +%s) - began))" >>"$work/summary"
    [ "$outcome" = passed ]
}

run_tests() { # PRESET
    ctest --preset "$1" --output-log "$work/$1.log" || return
}

step "Layers, names and text files" sh packaging/lint.sh || true
step "Formatting" sh packaging/format.sh --check || true
step "Desktop entry, AppStream data, MIME type" sh packaging/linux/check.sh || true
if step "Build" build_preset dev; then
    step "Tests" run_tests dev || true
    step "Headers compile alone" build_preset dev pact_headers || true
fi
step "clang-tidy on what changed" sh packaging/tidy.sh || true
if step "Build of core with sanitizers" build_preset asan; then
    step "Core tests with sanitizers" run_tests asan || true
fi

printf '\n== Summary\n'
cat "$work/summary"
for preset in dev asan; do
    [ ! -f "$work/$preset.log" ] || { printf '\nctest, %s:\n' "$preset"; sed -n '/tests passed/,$p' "$work/$preset.log"; }
done
[ "$failed" = 0 ] && echo "Everything passed." || echo "Something failed: see FAILED above."
exit "$failed"
