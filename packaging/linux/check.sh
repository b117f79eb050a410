#!/bin/sh
# Validates the desktop entry, the AppStream data and the MIME type, as desktops will read them.
# Usage: sh packaging/linux/check.sh
set -eu
cd "$(dirname "$0")"
id=org.pactdesk.PactDesk

desktop-file-validate $id.desktop
appstreamcli validate --no-net $id.metainfo.xml

mime=$(mktemp -d)
trap 'rm -rf "$mime"' EXIT
trap 'exit 130' INT TERM
mkdir "$mime/packages"
cp $id.mime.xml "$mime/packages/$id.xml"
# The parent type comes from the system's own database and is unknown here.
XDG_DATA_HOME="$mime" XDG_DATA_DIRS="$mime" update-mime-database "$mime" >"$mime/log" 2>&1 || { cat "$mime/log"; exit 1; }
grep -qx 'application/x-pactdesk:\*\.pact' "$mime/globs" || { echo "$id.mime.xml: *.pact is not known"; exit 1; }
