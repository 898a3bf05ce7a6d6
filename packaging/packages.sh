#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages by purpose, and a function that installs those that are missing. Sourced by the other scripts.

build_packages=(
    build-essential cmake ninja-build ccache mold pkg-config git ca-certificates
    qt6-base-dev libgl-dev libopengl-dev libvulkan-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-charts-dev qt6-webengine-dev libqt6webenginecore6-bin qt6-webengine-dev-tools
    qtkeychain-qt6-dev libexpected-dev libsqlite3-dev libqrencode-dev libxlsxwriter-dev
    libcpp-httplib-dev nlohmann-json3-dev libssl-dev zlib1g-dev libbrotli-dev
)
run_packages=(
    qt6-qpa-plugins libqt6svg6 qt6-translations-l10n libsecret-1-0 fonts-noto-core libegl1 libgl1-mesa-dri
)
test_packages=(
    xvfb xauth dbus gnome-keyring python3 python3-yaml poppler-utils openssl
    at-spi2-core gir1.2-atspi-2.0 python3-gi clang-format-14
)
# Only for tests/bench/run.sh: what the console is measured against.
bench_packages=(
    sqlite3 ripgrep curl sqlitebrowser xvfb xdotool libxtst6 python3
)

# Makes the Debian packages and checks them.
package_packages=(
    dpkg-dev file python3 python3-yaml librsvg2-bin lintian desktop-file-utils appstream man-db zsh mmdebstrap
    flatpak-builder
)

# Installs the named packages that are not there yet. Says what it does; asks sudo only when something is missing.
install_missing_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "This script needs Debian 12 or a relative of it (apt-get was not found)." >&2
        echo "Install the equivalents of: $*" >&2
        return 1
    fi
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing and need root or sudo: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    if ! { "${as_root[@]}" apt-get update -qq &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            "${missing[@]}" >/dev/null; }; then
        echo "The packages could not be installed. Run 'apt-get install ${missing[*]}' to see why." >&2
        return 1
    fi
}
