#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds a release and makes the Debian packages in build/release/packages.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

install_missing_packages "${build_packages[@]}" "${package_packages[@]}"
cmake --preset release
cmake --build --preset release
cd build/release
cpack -G DEB
ls -l packages/*.deb
