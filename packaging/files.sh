# shellcheck shell=sh
# Read by other scripts, in the repository's top folder.

# The files of the project, one a line: what git tracks or would add; without git, what lies here.
project_files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git -c core.quotePath=off ls-files --cached --others --exclude-standard |
            while IFS= read -r file; do [ ! -f "$file" ] || printf '%s\n' "$file"; done | sort -u
    else
        find . -name .git -prune -o -path ./build -prune -o -type f -print | sed 's|^\./||' | sort
    fi
}
