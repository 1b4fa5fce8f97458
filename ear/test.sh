#!/bin/sh
# Installs what the tests need on Debian 12 with a JDK 17, then builds and tests everything:  sh ear/test.sh
# Only the installation asks for root. Arguments go to Maven.
set -eu
cd "$(dirname "$0")/.."

missing=
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql"
fc-list :lang=zh 2>/dev/null | grep -q . || missing="$missing fontconfig fonts-noto-cjk"

if [ -n "$missing" ]; then
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        as_root=sudo
        echo "The tests need$missing: installing through apt, for which sudo may ask for your password."
    else
        echo "The tests need$missing: installing through apt."
    fi
    $as_root apt-get -qq update
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends $missing >/dev/null
fi

export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
exec sh ./mvnw -B verify "$@"
