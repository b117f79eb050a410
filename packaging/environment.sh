# shellcheck shell=sh
# Read by other scripts: what they share about folders and building.

# A HOME that exists and can be written; FOLDER is made and taken if there is no other.
ensure_home() { # FOLDER
    if [ -n "${HOME:-}" ] && [ -d "$HOME" ] && [ -w "$HOME" ]; then return; fi
    HOME=$(getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6)
    if [ -z "$HOME" ] || [ ! -d "$HOME" ] || [ ! -w "$HOME" ]; then HOME=$1; fi
    mkdir -p "$HOME"
    export HOME
}

# A runtime folder that only this user can enter; FOLDER is made and taken if there is no other.
ensure_runtime_folder() { # FOLDER
    if [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ]; then return; fi
    XDG_RUNTIME_DIR=$1
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    export XDG_RUNTIME_DIR
}

# Builds a preset, or one target of it, in the current folder; configures it first where that is due.
build_preset() { # PRESET [TARGET]
    if [ ! -f "build/$1/build.ninja" ] || [ -n "$(find CMakePresets.json -newer "build/$1/build.ninja")" ]; then
        cmake --preset "$1" || return
    fi
    cmake --build --preset "$1" ${2:+--target "$2"}
}
