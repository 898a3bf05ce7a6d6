#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is measured against, builds the bench preset, measures, and writes the table into README.md.
# Arguments go to bankhub-bench; without any: 10,000, 100,000 and 1,000,000 rows, which takes most of an hour.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/packages.sh

install_missing_packages "${build_packages[@]}" "${run_packages[@]}" "${bench_packages[@]}"

mkdir -p build
log=build/bench-build.log
echo "Building (build/bench)"
if ! { cmake --preset bench >"$log" 2>&1 && cmake --build --preset bench >>"$log" 2>&1; }; then
    tail -n 20 "$log" >&2
    echo "The build failed; the whole log is in $log." >&2
    exit 1
fi
[ $# -gt 0 ] || set -- --rows 10000,100000,1000000
build/bench/bin/bankhub-bench --json build/bench.json "$@"
tests/bench/table.py build/bench.json README.md
echo "The table in README.md is new; all numbers are in build/bench.json."
