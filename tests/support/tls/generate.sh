#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of this folder again (all but certificate.pem and key.pem, whose key they share). The keys of the
# authorities are thrown away: whoever needs one more certificate makes them all again.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
touch "$work/index"
cat > "$work/ca.conf" <<CONF
[ca]
default_ca = here
[here]
database = $work/index
new_certs_dir = $work
rand_serial = yes
unique_subject = no
default_md = sha256
policy = any
string_mask = utf8only
[any]
organizationName = optional
commonName = supplied
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[here_only]
basicConstraints = critical, CA:FALSE
subjectAltName = IP:127.0.0.1, DNS:localhost
extendedKeyUsage = serverAuth
[elsewhere]
basicConstraints = critical, CA:FALSE
subjectAltName = DNS:elsewhere.example.vn
extendedKeyUsage = serverAuth
CONF

# authority NAME SUBJECT FROM UNTIL
authority() {
    openssl ecparam -name prime256v1 -genkey -noout -out "$work/$1.key"
    openssl req -new -utf8 -nameopt utf8 -key "$work/$1.key" -subj "$2" -out "$work/$1.csr"
    openssl ca -batch -utf8 -config "$work/ca.conf" -selfsign -keyfile "$work/$1.key" -extensions authority \
        -startdate "$3" -enddate "$4" -notext -in "$work/$1.csr" -out "$1.pem" 2>/dev/null
}
# leaf NAME ISSUER EXTENSIONS FROM UNTIL
leaf() {
    openssl req -new -key key.pem -subj "/CN=Bank Hub test service" -out "$work/$1.csr"
    openssl ca -batch -config "$work/ca.conf" -cert "$2.pem" -keyfile "$work/$2.key" -extensions "$3" \
        -startdate "$4" -enddate "$5" -notext -in "$work/$1.csr" -out "$1.pem" 2>/dev/null
}

authority authority "/O=Công ty Kiểm Thử/CN=Test company root" 20200101000000Z 21200101000000Z
authority strangeauthority "/CN=Nobody knows this root" 20200101000000Z 21200101000000Z
authority expiredauthority "/CN=Root of long ago" 20000101000000Z 20010101000000Z
authority futureauthority "/CN=Root of a later time" 21000101000000Z 21200101000000Z
leaf service authority here_only 20200101000000Z 21200101000000Z
leaf expired authority here_only 20000101000000Z 20010101000000Z
leaf notyetvalid authority here_only 21000101000000Z 21200101000000Z
leaf wronghost authority elsewhere 20200101000000Z 21200101000000Z
leaf strange strangeauthority here_only 20200101000000Z 21200101000000Z
