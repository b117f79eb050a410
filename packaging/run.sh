#!/bin/sh
# Builds PactDesk, makes the two workspaces it starts with and opens the window on the training one.
# Without a display it writes the PCG reports of both instead. Can be run again at any time.
# Usage: sh packaging/run.sh
set -eu

reference_meeting=PCG17
training_meeting=TPCG-2025

top=$(cd "$(dirname "$0")/.." && pwd)
say() { printf '%s\n' "$*"; }

. "$top/packaging/environment.sh"
ensure_home "$top/build/home"

# The user's data folder; the specification of XDG_DATA_HOME asks for an absolute path.
case "${XDG_DATA_HOME:-}" in
    /*) data="$XDG_DATA_HOME/pactdesk" ;;
    *) data="$HOME/.local/share/pactdesk" ;;
esac

sh "$top/packaging/dependencies.sh" build run

cd "$top"
build_preset release
gui="$top/build/release/bin/pactdesk"
cli="$top/build/release/bin/pactdesk-cli"

mkdir -p "$data"
work=$(mktemp -d "$data/.new-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# Makes a workspace beside its place and moves it there when it is whole; leaves an existing one alone.
make_workspace() { # NAME KIND
    if [ -e "$data/$1" ]; then
        say "Kept:    $data/$1"
        return
    fi
    "$cli" create "$work/$1" "$2" >"$work/messages" || { cat "$work/messages"; exit 1; }
    mv "$work/$1" "$data/$1"
    say "Created: $data/$1"
}

write_report() { # NAME MEETING PDF
    QT_QPA_PLATFORM=offscreen "$cli" report "$data/$1" pcg --meeting "$2" --out "$work/report.pdf" >"$work/messages" ||
        { cat "$work/messages"; exit 1; }
    mv -f "$work/report.pdf" "$data/$3"
    say "Report:  $data/$3"
}

make_workspace reference.pact --reference
make_workspace training.pact --sample

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening: $data/training.pact"
    rm -rf "$work"
    trap - EXIT
    exec "$gui" "$data/training.pact"
fi

say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window is opened."
say "Writing the PCG reports of both workspaces instead."
ensure_runtime_folder "$work/runtime"
write_report reference.pact "$reference_meeting" "reference-$reference_meeting.pdf"
write_report training.pact "$training_meeting" "training-$training_meeting.pdf"
