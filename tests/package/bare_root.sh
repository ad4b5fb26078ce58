#!/usr/bin/env bash
# Makes a bare Debian with nothing but the system libraries that the README names, and drives the
# package in it, with keys, on a virtual screen outside. As root; takes a few minutes.
#
#   tests/package/bare_root.sh PACKAGE [ROOT]      PACKAGE is the folder that was built
#
# ROOT (a temporary folder else) is kept and used again when it is there already. PYTHON is the
# Python that has the tests' packages, `python3` else; SUITE and MIRROR are those of debootstrap.
set -euo pipefail

package=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
root=${2:-$(mktemp -d)}
named=$(sed -n '/<!-- libraries -->/,/<!-- \/libraries -->/p' README.md | sed -n 's/^apt install //p')

if [ ! -e "$root/etc/debian_version" ]; then
  debootstrap --variant=minbase "${SUITE:-bookworm}" "$root" ${MIRROR:+"$MIRROR"}
  # However this machine reaches its packages, the new root does as well.
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
fi
mount -t proc proc "$root/proc"
trap 'umount "$root/proc"' EXIT
chroot "$root" apt-get update -qq
# shellcheck disable=SC2086 # several words
chroot "$root" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends $named >/dev/null
rm -rf "$root/opt/breakout-facilitator"
cp -a "$package" "$root/opt/breakout-facilitator"

BREAKOUT_ROOT=$root "${PYTHON:-python3}" -m pytest -n 0 -m package tests/package
echo "driven in $root with: $named"
