#!/bin/sh
# Makes the same table of 4,500 rows by 6 columns as a tagged PDF with PactDesk, Typst and LibreOffice,
# in one run, and prints rows a second, pages, size and whether the PDF is tagged, then the ratios.
# It is no part of the tests. What is not installed is named and left out; then it ends with 2.
#
# Usage: sh tests/benchmarks/papers/compare.sh [BIN]      BIN: where papermaker is
#                                                         (default: build/benchmarks/bin)
# Environment: ROWS (4500), RUNS of PactDesk and Typst (5), LIBREOFFICE_RUNS (1; 0 for none),
#              TYPST_MODULES, the node_modules with @myriaddreamin/typst-ts-node-compiler
#              (default: build/typst/node_modules), KEEP, a folder for what is made
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
bin=${1:-$top/build/benchmarks/bin}
rows=${ROWS:-4500}
runs=${RUNS:-5}
libreoffice_runs=${LIBREOFFICE_RUNS:-1}
export NODE_PATH="${TYPST_MODULES:-$top/build/typst/node_modules}"
typst=@myriaddreamin/typst-ts-node-compiler
export QT_QPA_PLATFORM=offscreen

if [ -n "${KEEP:-}" ]; then
    work=$KEEP
    mkdir -p "$work"
else
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    trap 'exit 130' INT TERM
fi

has() { command -v "$1" >/dev/null 2>&1; }

missing=
lacks() {
    echo "missing: $1" >&2
    missing=yes
}

[ -x "$bin/papermaker" ] || {
    echo "missing: $bin/papermaker; build it with: cmake --preset benchmarks && cmake --build --preset benchmarks" >&2
    exit 2
}
has pdfinfo || {
    echo "missing: pdfinfo (package poppler-utils)" >&2
    exit 2
}

with_typst=
if ! has node; then
    lacks "node, and with it Typst (package nodejs)"
elif ! [ -d "$NODE_PATH/$typst" ]; then
    lacks "Typst in $NODE_PATH; npm install --prefix $(dirname "$NODE_PATH") $typst@0.7.0"
else
    with_typst=yes
fi
with_libreoffice=
if [ "$libreoffice_runs" -eq 0 ]; then
    echo "LibreOffice is left out" >&2
elif has soffice; then
    with_libreoffice=yes
else
    lacks "soffice (package libreoffice-writer)"
fi

# Runs a command, and adds the milliseconds of the whole process to FILE.
timed() {
    file=$1
    shift
    start=$(date +%s%N)
    "$@" >"$work/said" 2>"$work/told" || {
        cat "$work/said" "$work/told" >&2
        exit 1
    }
    echo $((($(date +%s%N) - start) / 1000000)) >>"$file"
}

median() { sort -n "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

libreoffice() {
    soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to \
        'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}' \
        --outdir "$work" "$1"
}

rm -f "$work"/*.ms
"$bin/papermaker" rows "$rows" "$work/rows.tsv"
cp "$here/table.typ" "$work/"
echo "load before: $(uptime | sed 's/.*load average: //')"

# In turns, so that a machine that gets slower is slower for both.
for run in $(seq "$runs"); do
    timed "$work/pactdesk.ms" "$bin/papermaker" pdf "$work/rows.tsv" "$work/pactdesk.pdf"
    cut -d ' ' -f 2 "$work/said" >>"$work/pactdesk.inner.ms"
    [ -n "$with_typst" ] || continue
    timed "$work/typst.ms" node "$here/typst.cjs" "$work"
    cat "$work/said" >>"$work/typst.inner.ms"
done
if [ -n "$with_libreoffice" ]; then
    awk -f "$here/fodt.awk" "$work/rows.tsv" >"$work/libreoffice.fodt"
    head -n 20 "$work/rows.tsv" | awk -f "$here/fodt.awk" >"$work/first.fodt"
    timed "$work/first.ms" libreoffice "$work/first.fodt"  # makes the profile
    for run in $(seq "$libreoffice_runs"); do
        timed "$work/libreoffice.ms" libreoffice "$work/libreoffice.fodt"
    done
fi
echo "load after:  $(uptime | sed 's/.*load average: //')"
echo

# A program, the file with its milliseconds and its PDF: a line of the table.
line() {
    pages=$(pdfinfo "$3" 2>/dev/null | awk '/^Pages:/ { print $2 }')
    tagged=$(pdfinfo "$3" 2>/dev/null | awk '/^Tagged:/ { print $2 }')
    awk -v name="$1" -v ms="$(median "$2")" -v runs="$(wc -l <"$2")" -v rows="$rows" \
        -v pages="$pages" -v tagged="$tagged" -v size="$(wc -c <"$3")" 'BEGIN {
            printf "%-28s %4d %9.2f %9.0f %8.1f %6d %8.2f  %s\n", name, runs, ms / 1000,
                rows / ms * 1000, pages / ms * 1000, pages, size / 1048576, tagged }'
}

ratio() {
    awk -v name="$1" -v other="$(median "$2")" -v ours="$(median "$3")" \
        'BEGIN { printf "%-60s %7.2f\n", name, other / ours }'
}

printf '%-28s %4s %9s %9s %8s %6s %8s  %s\n' program runs seconds rows/s pages/s pages MiB tagged
line "PactDesk, whole process" "$work/pactdesk.ms" "$work/pactdesk.pdf"
line "PactDesk, rows to bytes" "$work/pactdesk.inner.ms" "$work/pactdesk.pdf"
if [ -n "$with_typst" ]; then
    line "Typst, whole process" "$work/typst.ms" "$work/typst.pdf"
    line "Typst, source to bytes" "$work/typst.inner.ms" "$work/typst.pdf"
fi
if [ -n "$with_libreoffice" ]; then
    line "LibreOffice, whole process" "$work/libreoffice.ms" "$work/libreoffice.pdf"
fi
echo
if [ -n "$with_typst" ]; then
    ratio "PactDesk is so many times as fast as Typst (aim: 1)" "$work/typst.ms" "$work/pactdesk.ms"
    ratio "the same, without the start of either program" "$work/typst.inner.ms" "$work/pactdesk.inner.ms"
fi
if [ -n "$with_libreoffice" ]; then
    ratio "PactDesk is so many times as fast as LibreOffice (aim: 20)" "$work/libreoffice.ms" "$work/pactdesk.ms"
fi
echo
echo "$(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release 2>/dev/null), $(nproc) cores,$(sed -n 's/^model name[^:]*://p' /proc/cpuinfo | head -n 1)"
if [ -n "$with_typst" ]; then pdfinfo "$work/typst.pdf" 2>/dev/null | sed -n 's/^Creator: *//p'; fi
if [ -n "$with_libreoffice" ]; then soffice --version; fi
[ -z "$missing" ] || exit 2
