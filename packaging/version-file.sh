#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The file by which the console learns of a new version (app/updates/release.h).
#
#   version-file.sh new-key KEY.pem               makes a key, readable by its owner only
#   version-file.sh public-key KEY.pem            its public half, for -DBANKHUB_UPDATE_KEYS=...
#   version-file.sh sign KEY.pem RELEASE.json     writes the signed file to the standard output
#
# RELEASE.json:
#   {"program": "bankhub-console", "version": "0.2.0", "published": "2026-11-26T08:00:00Z",
#    "notes": {"vi": "...", "en": "..."}, "address": "https://the page for people"}
# "published" must grow with every file: the console takes an earlier one for an old file that is played again.
set -euo pipefail

usage() {
    sed -n '3,13s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

public_key() {
    # The last 32 bytes of the DER form are the key itself.
    openssl pkey -in "$1" -pubout -outform DER | tail -c 32
}

sign() {
    local key=$1 release=$2 folder
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' RETURN
    [ "$(wc -c <"$release")" -le 60000 ] || { echo "$release is too large" >&2; return 1; }
    openssl pkeyutl -sign -rawin -inkey "$key" -in "$release" -out "$folder/signature"
    openssl pkeyutl -verify -rawin -inkey "$key" -in "$release" -sigfile "$folder/signature" >/dev/null
    printf 'bankhub-console-version-1 %s\n' "$(base64 -w 0 "$folder/signature")"
    cat "$release"
}

case "${1:-} $#" in
    "new-key 2")
        [ ! -e "$2" ] || { echo "$2 exists" >&2; exit 1; }
        (umask 077 && openssl genpkey -algorithm ed25519 -out "$2")
        ;;
    "public-key 2") public_key "$2" | base64 -w 0 && echo ;;
    "sign 3") sign "$2" "$3" ;;
    *) usage ;;
esac
