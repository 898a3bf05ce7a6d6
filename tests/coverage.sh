#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests of app/ reach of app/, line by line: build/coverage/report.html and a summary. With --all every test, and
# ui/ as well, which takes about three times as long.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v gcovr >/dev/null || { echo "gcovr is missing: apt-get install gcovr" >&2; exit 1; }
targets=(bankhub_tests_app bankhub-simulator)
tests=(-R '^(app|fuzz)\.')
folders=(--filter app/)
if [ "${1:-}" = --all ]; then
    targets=(all)
    tests=()
    folders+=(--filter ui/)
fi
cmake --preset coverage >/dev/null
cmake --build --preset coverage --target "${targets[@]}"
# Counters of an earlier run would be added to.
find build/coverage -name '*.gcda' -delete
failed=0
ctest --preset coverage "${tests[@]}" || failed=1
# A program that ends while it writes its counters spoils those of a file, which then counts as never reached.
grep -aoh 'profiling error:[^ ]*gcda' build/coverage/Testing/Temporary/LastTest.log | sed 's/.*CMakeFiles.//' | sort -u |
    sed 's/^/Counters spoiled, run again: /' || true
# What a compiler makes of exceptions that nobody throws is no branch of ours.
gcovr --root . "${folders[@]}" --exclude-throw-branches --exclude-unreachable-branches --print-summary \
    --html-details build/coverage/report.html --txt build/coverage/report.txt build/coverage
# The files that deserve a test most: the least reached ones of more than a few lines.
echo "Least reached:"
awk '$2 ~ /^[0-9]+$/ && $4 ~ /%$/ && $2 > 20 { print $4, $2, $1 }' build/coverage/report.txt | sort -n | head -n 15
exit $failed
