#!/bin/sh
# Installs the packages of packaging/dependencies.txt that are missing. Changes nothing if none is.
# Usage: sh packaging/dependencies.sh GROUP...   (GROUP: build, run, test)
set -eu
list="$(dirname "$0")/dependencies.txt"

[ $# -gt 0 ] || { echo "Usage: sh packaging/dependencies.sh build|run|test..." >&2; exit 2; }
packages=
for group in "$@"; do
    found=$(sed -n "s/^$group: *//p" "$list" | tr '\n' ' ')
    [ -n "$found" ] || { echo "dependencies: no group \"$group\" in $list" >&2; exit 2; }
    packages="$packages $found"
done

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    echo "dependencies: this is no Debian system, so nothing is installed. PactDesk needs what these Debian 12 packages hold:" >&2
    echo " $packages" >&2
    exit 0
fi

# shellcheck disable=SC2086 # one word a package
installed=" $(dpkg-query --show --showformat='${db:Status-Status}/${Package} ' $packages 2>/dev/null || true)"
missing=
for package in $packages; do
    case "$installed" in
        *" installed/$package "*) ;;
        *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "dependencies: these packages are missing, and only root or a user with sudo can install them:$missing" >&2
        exit 1
    fi
    as_root=sudo
fi

echo "Installing:$missing"
apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"
}
apt update
# shellcheck disable=SC2086 # one word a package
apt install --yes --no-install-recommends $missing >/dev/null
