#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command as somebody who is not root, with a home of his own, because the sandbox of the browser engine does not
# work for root.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
surroundings=(env -u QTWEBENGINE_DISABLE_SANDBOX HOME="$home" XDG_RUNTIME_DIR="$home"
    XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache")
if [ "$(id -u)" -ne 0 ]; then
    "${surroundings[@]}" "$@"
    exit
fi
nobody=65534
chown "$nobody:$nobody" "$home"
cd "$home"
become=(setpriv --reuid="$nobody" --regid="$nobody" --clear-groups)
# The source may be in a folder that only root can enter.
"${become[@]}" test -x "$1" || become+=(--inh-caps=+dac_override --ambient-caps=+dac_override)
"${become[@]}" "${surroundings[@]}" "$@"
