#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and tests the console with a second Qt: that of Debian 13 (6.8), in a root of its own. Needs root (or
# unprivileged user namespaces), mmdebstrap and about 6 GB; the first run takes as long as a build from nothing.
#
#   packaging/second-qt.sh [ROOT]                ROOT is build/second-qt/root unless told
#   BANKHUB_TARGETS="bankhub_app app.domain.values" packaging/second-qt.sh     builds these alone and tests nothing
#   BANKHUB_TESTS="-R ui.theme" packaging/second-qt.sh     runs only these tests
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

root=${1:-$PWD/build/second-qt/root}
suite=trixie
jobs=${BANKHUB_JOBS:-$(nproc)}

for tool in mmdebstrap unshare; do
    command -v $tool >/dev/null || { echo "$tool is missing: apt-get install mmdebstrap util-linux" >&2; exit 1; }
done
if [ ! -x "$root/usr/bin/cmake" ]; then
    mkdir -p "$(dirname "$root")"
    # The browser engine is left out: it needs 2 GB more, and the tests that load it a display driver.
    # clang-format-14 is Debian 12's: the layout is checked there.
    # libminizip-dev: Debian 13's libxlsxwriter-dev asks pkg-config for it but does not depend on it.
    packages=(libminizip-dev)
    for package in "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"; do
        [[ $package == *webengine* || $package == clang-format-* ]] || packages+=("$package")
    done
    mmdebstrap --variant=apt --aptopt='APT::Install-Recommends "false"' --include="$(IFS=,; echo "${packages[*]}")" \
        $suite "$root" "${BANKHUB_DEBIAN_MIRROR:-http://deb.debian.org/debian}"
fi

# Runs a command in the root, with the sources at /source (not to be written) and the build at /build.
in_root() {
    mkdir -p "$root/source" "$root/build"
    # shellcheck disable=SC2016
    unshare --mount --map-root-user bash -c '
        set -e
        mount --bind "$1" "$2/source"
        mount -o remount,bind,ro "$2/source"
        mount --rbind /proc "$2/proc"
        mount --rbind /dev "$2/dev"
        exec chroot "$2" /usr/bin/env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LC_ALL=C.UTF-8 \
            CCACHE_DIR=/build/ccache CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime \
            QT_QPA_PLATFORM=offscreen bash -c "$3"' _ "$PWD" "$root" "$1"
}

in_root 'qmake6 -query QT_VERSION 2>/dev/null || dpkg-query -W -f "Qt \${Version}\n" qt6-base-dev'
in_root "cmake -S /source -B /build -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG='-O0 -g0' \
    -DBANKHUB_WARNINGS_AS_ERRORS=ON -DBANKHUB_SHARED_PARTS=ON -DBANKHUB_WEBENGINE=OFF"
in_root "ninja -C /build -j $jobs -k 0 ${BANKHUB_TARGETS:-}"
[ -z "${BANKHUB_TARGETS:-}" ] || exit 0
# The address of the programs is another one than that of the sources, which the tests of the layout do not mind.
in_root "cd /build && dbus-run-session ctest -j $jobs --output-on-failure ${BANKHUB_TESTS:-}"
