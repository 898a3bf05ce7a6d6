#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets with clang and runs each for some seconds (60 unless told), one after the other.
#
#   tests/fuzz/run.sh [SECONDS [TARGET...]]
#
# What is learned stays in build/fuzz/corpus/TARGET, so that the next run goes on from there; what breaks a promise is
# build/fuzz/findings/TARGET-*. Mend it, put the file into tests/fuzz/seeds/TARGET and write a unit test.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-60}
shift || true
command -v clang++ >/dev/null || { echo "clang++ is missing: apt-get install clang libclang-rt-dev" >&2; exit 1; }
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

names=("$@")
if [ ${#names[@]} -eq 0 ]; then
    for file in tests/fuzz/targets/*.cpp; do names+=("$(basename "$file" .cpp)"); done
fi
mkdir -p build/fuzz/findings
failed=0
for name in "${names[@]}"; do
    corpus=build/fuzz/corpus/$name
    mkdir -p "$corpus"
    seeds=("tests/fuzz/seeds/$name")
    [ "$name" != reply ] || seeds+=(tests/contract)
    log=build/fuzz/$name.log
    if ! build/fuzz/bin/fuzz-"$name" -max_total_time="$seconds" -timeout=100 -rss_limit_mb=4096 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/findings/$name-" "$corpus" "${seeds[@]}" >"$log" 2>&1; then
        failed=1
        echo "$name: something was found; see $log"
        tail -n 25 "$log"
    fi
    echo "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") executions in $seconds s," \
        "$(find "$corpus" -type f | wc -l) inputs kept"
done
exit $failed
