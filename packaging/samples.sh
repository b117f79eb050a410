#!/bin/sh
# Makes the sample papers of docs/samples from the training workspace, whose partners, meetings and
# reports are made up: each kind in English, the PCG report in French and Russian too.
# Usage: sh packaging/samples.sh [PACTDESK-CLI]   (default: the release build's)
set -eu
top="$(cd "$(dirname "$0")/.." && pwd)"
cli="${1:-$top/build/release/bin/pactdesk-cli}"
folder="$top/docs/samples"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

"$cli" create "$work/training.pact" --sample >/dev/null
mkdir -p "$folder"
paper() {
    name="$1"
    shift
    "$cli" report "$work/training.pact" "$@" --out "$folder/$name.pdf"
    "$cli" pdf-check "$folder/$name.pdf" >/dev/null
}

paper pcg-report "TPCG-2025"
paper pcg-report-fr "TPCG-2025" --language fr
paper pcg-report-ru "TPCG-2025" --language ru
paper decision-sheet "TPCG-2025 decision sheet"
paper stocktaking-paper "TEWG2-2023 stocktaking"
paper recommendation-sheet "TEWG1-2021/2"
paper partner-profile "Training partner A"
paper what-changed "Changes in 2025"
paper list-of-participants "TPCG-2025 participants"
paper cnd-figures "Figures for 2025"
paper abbreviations "Abbreviations"
