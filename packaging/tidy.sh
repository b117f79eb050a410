#!/bin/sh
# Runs clang-tidy 14 over the C++ sources that differ from a commit.
# Usage: sh packaging/tidy.sh [COMMIT]   (default: where this branch left the main one; on that, the commit before)
#        sh packaging/tidy.sh --all
set -eu
cd "$(dirname "$0")/.."
. packaging/environment.sh
. packaging/files.sh

most=${PACTDESK_TIDY_MOST:-40}
tidy=$(command -v clang-tidy-14 || command -v clang-tidy) || { echo "tidy: clang-tidy is missing" >&2; exit 1; }

# The commit to compare with; nothing where there is no history to compare with.
start_of_change() {
    head=$(git rev-parse --quiet --verify HEAD) || return 0
    for branch in origin/HEAD origin/main main; do
        start=$(git merge-base "$branch" HEAD 2>/dev/null) || continue
        if [ "$start" != "$head" ]; then echo "$start"; return; fi
    done
    git rev-parse --quiet --verify HEAD~1 || true
}

changed_files() {
    start=${1:-$(start_of_change)}
    if [ "$start" = --all ] || [ -z "$start" ]; then
        project_files
    else
        git -c core.quotePath=off diff --name-only --diff-filter=d "$start" --
        git -c core.quotePath=off ls-files --others --exclude-standard
    fi
}

list=$(mktemp)
trap 'rm -f "$list"' EXIT
trap 'exit 130' INT TERM
changed_files "${1:-}" | grep -E '^(app|core|tests|ui)/.*\.cpp$' >"$list" || true
count=$(wc -l <"$list")
[ "$count" -gt 0 ] || { echo "tidy: no source has changed" >&2; exit 0; }
if [ "${1:-}" != --all ] && [ "$count" -gt "$most" ]; then
    echo "tidy: $count sources have changed; looking at the first $most (all of them: sh packaging/tidy.sh --all)" >&2
    head -n "$most" "$list" >"$list.part" && mv "$list.part" "$list"
fi

# Sources that include what moc makes need it in place.
build_preset tidy pact_generated

# What passed is not looked at again until it, a header, a compiler option or a check changes.
shared=$({
    project_files | grep -E '\.h$' | tr '\n' '\0' | xargs -0 -r cat
    cat .clang-tidy packaging/cmake/PactCompiler.cmake
} | sha256sum | cut -d ' ' -f 1)
mkdir -p build/tidy/passed

# One source: prints findings, fails if there are any. What clang 14 cannot read is compiled by g++ (without a
# precompiled header), which decides whether the fault is the source's or clang's.
export tidy shared
# shellcheck disable=SC2016 # expanded by the inner sh
tr '\n' '\0' <"$list" | xargs -0 -n 1 -P "$(nproc)" sh -c '
    grep -qF "/$1\"" build/tidy/compile_commands.json || { echo "tidy: $1 is in no target"; exit 0; }
    stamp="build/tidy/passed/$({ echo "$shared $1"; cat "$1"; } | sha256sum | cut -d " " -f 1)"
    [ ! -f "$stamp" ] || exit 0
    found=$("$tidy" --quiet -p build/tidy "$1" 2>/dev/null) && { touch "$stamp"; exit 0; }
    case "$found" in
        *"[clang-diagnostic-error]"*)
            compiled=$(flock build/tidy/CMakeCache.txt ninja -C build/tidy "$PWD/$1^" 2>&1) ||
                { printf "%s\n" "$compiled"; exit 1; }
            echo "tidy: clang 14 cannot read $1; g++ can"
            touch "$stamp" ;;
        *) printf "%s\n" "$found"; exit 1 ;;
    esac' sh
echo "tidy: $(wc -l <"$list") sources" >&2
