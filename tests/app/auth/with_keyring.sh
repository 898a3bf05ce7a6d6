#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the given test program with a running key store, with one that is locked, stopped or killed meanwhile, with none,
# and with a locked one (without and with a display), each in a home folder of its own. The keyring of whoever runs this is never touched, and nothing stays behind.
set -eu

# In a bus session of its own: starts the daemon with the rest of the line as its options, reading the password from
# standard input, runs $1 when the service answers, and ends the daemon.
if [ "${1:-}" = --session ]; then
    program=$2
    shift 2
    # In the foreground: a daemon that detaches outlives the session and is found by the next one.
    exec 3<&0  # a shell gives background commands an empty standard input
    gnome-keyring-daemon --foreground --components=secrets "$@" >/dev/null 2>&1 <&3 &
    daemon=$!
    trap 'kill -CONT $daemon 2>/dev/null || true; kill $daemon 2>/dev/null || true; wait $daemon 2>/dev/null || true' EXIT
    BANKHUB_KEYRING_DAEMON=$daemon
    export BANKHUB_KEYRING_DAEMON
    tries=0
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean true"; do
        tries=$((tries + 1))
        [ $tries -lt 200 ] || { echo "no key store service" >&2; exit 1; }
        sleep 0.05
    done
    "$program"
    exit
fi

script=$(realpath "$0")
program=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
failed=0

# Runs the rest of the line with a clean environment; $1 names the situation.
in_home() {
    situation=$1
    shift
    home="$folder/$situation"
    mkdir -p "$home/run"
    chmod 700 "$home/run"
    env -u DBUS_SESSION_BUS_ADDRESS -u DISPLAY -u WAYLAND_DISPLAY -u GNOME_KEYRING_CONTROL \
        -u KDE_FULL_SESSION -u DESKTOP_SESSION -u QT_QPA_PLATFORM \
        HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
        XDG_CACHE_HOME="$home/cache" XDG_CURRENT_DESKTOP=GNOME BANKHUB_KEYRING="$situation" "$@"
}

printf "\n" | in_home running dbus-run-session -- "$script" --session "$program" --unlock || failed=1

# One that is open and locked while it is in use, one that falls silent for a while, one that is killed when asked.
for situation in closing slow killed; do
    printf "\n" | in_home $situation dbus-run-session -- "$script" --session "$program" --unlock || failed=1
done

# No bus at all.
in_home missing "$program" || failed=1

# A keyring that exists and stays locked: made with a password in one session, not unlocked in the next.
printf "password\n" | in_home locked dbus-run-session -- "$script" --session true --unlock
in_home locked dbus-run-session -- "$script" --session "$program" </dev/null || failed=1

# The same with a display, where a prompt opens that nobody answers.
if command -v xvfb-run >/dev/null; then
    printf "password\n" | in_home prompt dbus-run-session -- "$script" --session true --unlock
    in_home prompt xvfb-run -a dbus-run-session -- "$script" --session "$program" </dev/null || failed=1
fi

exit $failed
