#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the icons of Windows and macOS from resources/bankhub-console.svg. Needs rsvg-convert. Run it after a change of
the SVG; the files are kept in the repository, because those systems have no rsvg-convert."""
import pathlib
import struct
import subprocess

root = pathlib.Path(__file__).resolve().parent.parent
drawing = root / "resources/bankhub-console.svg"
# Entry of an icns file -> pixels: 16 to 512 points, some of them for screens with twice the pixels.
MAC = {b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512}
WINDOWS = (16, 24, 32, 48, 64, 256)


def picture(size):
    return subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), drawing], check=True, capture_output=True).stdout


def icns():
    entries = b"".join(name + struct.pack(">I", len(data) + 8) + data
                       for name, data in ((name, picture(size)) for name, size in MAC.items()))
    return b"icns" + struct.pack(">I", len(entries) + 8) + entries


def ico():
    pictures = [(size, picture(size)) for size in WINDOWS]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for size, data in pictures:
        # 256 is written as 0.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + b"".join(data for _, data in pictures)


if __name__ == "__main__":
    (root / "packaging/macos/bankhub-console.icns").write_bytes(icns())
    (root / "packaging/windows/bankhub-console.ico").write_bytes(ico())
