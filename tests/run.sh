#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds, and runs every test through CTest: the dev preset, then the address and undefined
# behaviour sanitizers, then the release, whose tests make the Debian packages and install them into a clean system.
# Arguments go to ctest and leave the release out, for example: tests/run.sh -R app.store
# BANKHUB_PRESETS="dev" runs only that preset.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

presets="dev asan release"
# Whoever names tests seldom means those of the packages, for which a release is built.
[ $# -eq 0 ] || presets="dev asan"
presets=${BANKHUB_PRESETS:-$presets}
case " $presets " in *" release "*) ;; *) package_packages=() ;; esac
install_missing_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" "${package_packages[@]}"

mkdir -p build
for preset in $presets; do
    log=build/$preset-build.log
    echo "Building (build/$preset)"
    if ! { cmake --preset "$preset" >"$log" 2>&1 && cmake --build --preset "$preset" >>"$log" 2>&1; }; then
        grep -E '^FAILED|error: |No space left|[Kk]illed' "$log" | head -n 40 >&2 || true
        tail -n 20 "$log" >&2
        echo "The build failed; the whole log is in $log." >&2
        exit 1
    fi
    echo "Testing (build/$preset)"
    # A release has only the tests of its packages: what the arguments choose may be in the other presets.
    [ "$preset" = release ] && without=ignore || without=error
    ctest --preset "$preset" --no-tests=$without "$@"
done
