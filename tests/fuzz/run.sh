#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets with clang and runs each for some seconds of processor time (60 unless told), one after the
# other, so that the figures mean the same on a computer that does much else.
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

# Processor seconds of a process so far; nothing when it has ended.
used() {
    local fields
    read -r -a fields < <(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null) || return 0
    echo $(((fields[11] + fields[12]) / $(getconf CLK_TCK)))
}

mkdir -p build/fuzz/findings
failed=0
for name in "${names[@]}"; do
    corpus=build/fuzz/corpus/$name
    mkdir -p "$corpus"
    seeds=("tests/fuzz/seeds/$name")
    [ "$name" != reply ] || seeds+=(tests/contract)
    log=build/fuzz/$name.log
    build/fuzz/bin/fuzz-"$name" -timeout=100 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/findings/$name-" "$corpus" "${seeds[@]}" >"$log" 2>&1 &
    fuzzer=$!
    spent=0
    while sleep 1 && now=$(used "$fuzzer") && [ -n "$now" ]; do
        spent=$now
        # Interrupted it tells its figures and ends as after a whole run.
        [ "$spent" -lt "$seconds" ] || { kill -INT "$fuzzer"; break; }
    done
    # 72: interrupted, and nothing found.
    status=0
    wait "$fuzzer" || status=$?
    if [ "$status" -ne 0 ] && [ "$status" -ne 72 ]; then
        failed=1
        echo "$name: something was found; see $log"
        tail -n 25 "$log"
    fi
    echo "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") executions in $spent s," \
        "$(find "$corpus" -type f | wc -l) inputs kept"
done
exit $failed
