#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds a release and opens the console on the Demo profile.
# Without a display it takes a picture of every page instead. Arguments are passed on to the console.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

install_missing_packages "${build_packages[@]}" "${run_packages[@]}"

echo "Building (build/release)"
mkdir -p build
log=build/demo-build.log
if ! { cmake --preset release >"$log" 2>&1 && cmake --build --preset release >>"$log" 2>&1; }; then
    tail -n 40 "$log" >&2
    echo "The build failed; the whole log is in $log." >&2
    exit 1
fi

console=build/release/bin/bankhub-console
# The sandbox of the browser engine does not work for root. Without this the demo would show link pages in the system
# browser, which is what the program does when root starts it.
[ "$(id -u)" -ne 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening the console on the Demo profile"
    exec "$console" --demo "$@"
fi
pictures=build/demo-pictures
echo "There is no display: saving pictures of every page to $pictures"
QT_QPA_PLATFORM=offscreen exec "$console" --demo --tour "$pictures" "$@"
