#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs as root inside the clean system of cleanroot_test.py: installs, uses as an ordinary user, removes. What was seen
# goes to /var/tmp/results.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
results=/var/tmp/results
mkdir -p $results
cd /var/tmp

as_user() {
    setpriv --reuid=tester --regid=tester --init-groups env -i HOME=/home/tester PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"
}

apt-get -qq update
apt-get -qq -y --no-install-recommends install ./bankhub-console_*.deb ./bankhub-console-simulator_*.deb
dpkg-query -W -f='${Package}\n' >$results/installed
dpkg -L bankhub-console bankhub-console-simulator >$results/files

useradd --create-home --shell /bin/sh tester
as_user bankhub-console --version >$results/version
as_user bankhub-console export --help >/dev/null
as_user env QT_QPA_PLATFORM=offscreen timeout 300 bankhub-console --demo --tour /home/tester/pictures
cp -r /home/tester/pictures $results/pictures

apt-get -qq -y --no-install-recommends install ./bankhub-console-webengine_*.deb
dpkg -L bankhub-console-webengine >>$results/files
ldd "$(dpkg -L bankhub-console-webengine | grep '\.so$')" >$results/plugin-libraries

apt-get -qq -y purge bankhub-console bankhub-console-simulator bankhub-console-webengine
dpkg-query -W -f='${Package} ${Status}\n' 'bankhub-console*' 2>/dev/null | grep -v not-installed >$results/still-known || true
find / -xdev -iname '*bankhub*' -not -path '/proc/*' -not -path '/var/tmp/*' >$results/left
# What the packages shared with others must stay; what was theirs must be gone.
while read -r path; do
    [ -d "$path" ] || [ ! -e "$path" ] || echo "$path"
done <$results/files >>$results/left
