# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages that CPack made, and their files."""
import pathlib
import re
import subprocess
import tempfile

NAMES = ("bankhub-console", "bankhub-console-webengine", "bankhub-console-simulator")
source = pathlib.Path(__file__).resolve().parents[2]


def version():
    return re.search(r"project\(bankhub-console VERSION (\S+)", (source / "CMakeLists.txt").read_text()).group(1)


def find(folder):
    """Name -> path of its .deb in the present version."""
    found = {name: list(pathlib.Path(folder).glob(f"{name}_{version()}_*.deb")) for name in NAMES}
    for name, paths in found.items():
        assert len(paths) == 1, f"{name}: {paths}"
    return {name: paths[0] for name, paths in found.items()}


def field(package, name):
    return subprocess.run(["dpkg-deb", "-f", package, name], check=True, capture_output=True, text=True).stdout.strip()


class Unpacked:
    """The files of all packages in one folder, as they lie in the file system after the installation."""

    def __init__(self, packages):
        self._folder = tempfile.TemporaryDirectory(prefix="bankhub-package-")
        self.root = pathlib.Path(self._folder.name)
        for package in packages.values():
            subprocess.run(["dpkg-deb", "-x", package, self.root], check=True)

    def programs(self):
        return sorted(path for path in self.root.rglob("*")
                      if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF")
