#!/bin/sh
# Checks what the compiler cannot: includes against packaging/layers.txt, headers, file names, text files.
# Prints "file:line: sentence" for each finding and ends with 1 if there is any.
# Usage: sh packaging/lint.sh
set -eu
cd "$(dirname "$0")/.."
. packaging/files.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
project_files >"$work/files"

# File names that some system refuses or confuses.
LC_ALL=C awk '
    {
        if ($0 ~ /[^ -~]/ || $0 ~ /[<>:"|?*\\]/)
            print $0 ":1: this name holds a character that not every system allows."
        n = split($0, parts, "/")
        path = ""
        for (i = 1; i <= n; i++) {
            if (parts[i] ~ /[. ]$/)
                print $0 ":1: no part of a path may end in a dot or a blank."
            stem = tolower(parts[i])
            sub(/\..*/, "", stem)
            if (stem ~ /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/)
                print $0 ":1: Windows reserves the name \"" stem "\"."
            path = path "/" parts[i]
            key = tolower(path)
            if (key in seen && seen[key] != path)
                print $0 ":1: differs from " substr(seen[key], 2) " only in upper and lower case."
            seen[key] = path
        }
    }' "$work/files" >"$work/findings"

# Text files: UTF-8 with plain line ends.
grep -E '(\.(cpp|h|cmake|txt|md|sh|sql|csv|json|qrc|svg|xml|in|ts|desktop)|/run)$' "$work/files" >"$work/texts" || true
while IFS= read -r file; do
    iconv -f UTF-8 -t UTF-8 "$file" >/dev/null 2>&1 || echo "$file:1: is not valid UTF-8."
    LC_ALL=C awk -v file="$file" '/\r$/ { print file ":" NR ": ends in a carriage return; lines end in LF."; exit }' "$file"
done <"$work/texts" >>"$work/findings"

# Shell scripts: can be read by a plain sh.
grep -E '\.sh$' "$work/files" >"$work/scripts" || true
while IFS= read -r file; do
    sh -n "$file" 2>&1 | sed "s|^.*$|$file:1: sh cannot read it: &|"
done <"$work/scripts" >>"$work/findings"

# Includes and headers.
grep -E '^(app|core|resources|tests|ui)/.*\.(cpp|h)$' "$work/files" >"$work/sources" || true
awk -v sources="$work/sources" -f packaging/includes.awk packaging/layers.txt >>"$work/findings"

if [ -s "$work/findings" ]; then
    cat "$work/findings"
    echo "lint: findings: $(wc -l <"$work/findings")" >&2
    exit 1
fi
echo "lint: $(wc -l <"$work/files") files, no findings" >&2
