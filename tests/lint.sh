#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Layout (clang-format), defects (clang-tidy, .clang-tidy) and misuse of Qt (clazy) in the named files; without names in
# those that differ from the main branch; with --all in every file of app/ and ui/, which takes more than an hour with two processors.
set -euo pipefail
cd "$(dirname "$0")/.."

# Level 1 of clazy, without what speaks of taste, of Qt 5, of connections by name, of signals that constant functions
# emit on purpose, or wrongly of hashes that are found through their argument.
clazy_checks="level1,no-overloaded-signal,no-non-pod-global-static,no-range-loop-reference,no-qproperty-without-notify,no-qhash-namespace,no-qstring-ref,no-fully-qualified-moc-types,no-const-signal-or-slot,no-connect-not-normalized"

for tool in clang-format clang-tidy clazy-standalone; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install clang-format clang-tidy clazy" >&2; exit 1; }
done
if [ "${1:-}" = --all ]; then
    mapfile -t files < <(git ls-files 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h')
elif [ $# -gt 0 ]; then
    files=("$@")
else
    mapfile -t files < <(git diff --name-only --diff-filter=d main -- 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h')
fi
[ ${#files[@]} -gt 0 ] || { echo "Nothing differs from main."; exit 0; }

failed=0
clang-format --dry-run -Werror "${files[@]}" || failed=1

# The tools cannot read what GCC precompiled. What moc writes comes from a build.
build=build/lint
compiled=$(ls -t build/{dev,asan,release}/compile_commands.json 2>/dev/null | head -n 1 || true)
[ -n "$compiled" ] || { echo "Build the dev preset first." >&2; exit 1; }
mkdir -p $build
sed -E 's/ -Winvalid-pch| -fpch-preprocess| -include [^ "]*cmake_pch\.hxx//g' "$compiled" \
    >$build/compile_commands.json
# One file, read by both tools; what they say comes in one piece, since several files are read at once. clazy cannot
# follow a signal that is in a variable, and says so as an internal error.
look_at() {
    local said failed=0
    said=$(clang-tidy -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option "$1" 2>/dev/null) || failed=1
    said+=$(clazy-standalone -p "$build" -checks="$clazy_checks" --ignore-dirs='(build|/usr/include)' "$1" 2>&1 |
        grep -E 'warning:|error:' | grep -v 'internal error: ' || true)
    [ -z "$said" ] || failed=1
    printf '%s\n' "$1" ${said:+"$said"}
    return $failed
}
export -f look_at
export build clazy_checks
printf '%s\0' "${files[@]}" | grep -z '\.cpp$' |
    xargs -0 --no-run-if-empty -n 1 -P "$(nproc)" bash -c 'look_at "$1"' _ || failed=1
[ $failed -eq 0 ] && echo "Clean: ${#files[@]} files"
exit $failed
