#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the software bill of materials (SPDX 2.3, JSON) of one package from the files laid out for it.

Every library that its programs load, with the Debian package it comes from, the version against which it was built and
the licence that Debian states for it; header-only libraries, which are compiled in; and what is loaded by name.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

# Compiled in: no trace of them is left in the programs.
HEADERS = {"bankhub-console": ["libexpected-dev"], "bankhub-console-simulator": ["nlohmann-json3-dev"]}
# Their copyright files are prose.
GCC_RUNTIME = "GPL-3.0-or-later WITH GCC-exception-3.1"
PROSE = {
    "libc6": "LGPL-2.1-or-later", "libstdc++6": GCC_RUNTIME, "libgcc-s1": GCC_RUNTIME, "libgomp1": GCC_RUNTIME,
    "libgcrypt20": "LGPL-2.1-or-later", "libproxy1v5": "LGPL-2.1-or-later", "libx11-6": "MIT", "libx11-xcb1": "MIT",
    "libxcb1": "MIT", "libxkbcommon0": "MIT", "ca-certificates": "MPL-2.0 AND GPL-2.0-or-later",
}
# Names in Debian's copyright files whose SPDX name is another one.
NAMES = {"expat": "MIT", "zlib": "Zlib", "bsd-2-clause": "BSD-2-Clause", "bsd-3-clause": "BSD-3-Clause", "isc": "ISC",
         "mit": "MIT", "cc0-1.0": "CC0-1.0", "cc0": "CC0-1.0", "apache-2.0": "Apache-2.0", "apache-2": "Apache-2.0",
         "ftl": "FTL", "mpl-2.0": "MPL-2.0"}
GNU = re.compile(r"^(A?GPL|LGPL|GFDL)-(\d+)(\.\d+)?(\+?)$")


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False, env=dict(os.environ, LC_ALL="C.UTF-8"))


def spdx_name(debian_name):
    """The SPDX name of one licence of a Debian copyright file; LicenseRef-... when there is none."""
    gnu = GNU.match(debian_name)
    if gnu:
        family, major, minor, later = gnu.groups()
        return f"{family}-{major}{minor or '.0'}-{'or-later' if later else 'only'}"
    known = NAMES.get(debian_name.lower())
    return known or "LicenseRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", debian_name).strip("-")


def spdx_expression(debian_expression):
    words = re.split(r"\s*,?\s+(or|and)\s+", debian_expression.strip())
    return " ".join(word.upper() if word in {"or", "and"} else spdx_name(word) for word in words)


def licence_of(package):
    if package in PROSE:
        return PROSE[package]
    path = pathlib.Path("/usr/share/doc") / package / "copyright"
    text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    for paragraph in re.split(r"\n\s*\n", text):
        if re.search(r"^Files:\s*\*", paragraph, re.MULTILINE):
            licence = re.search(r"^License:[ \t]*(\S.*)$", paragraph, re.MULTILINE)
            if licence:
                return spdx_expression(licence.group(1))
    return "NOASSERTION"


def programs(root):
    for path in sorted(pathlib.Path(root).rglob("*")):
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            yield path


def libraries(program, own_folders):
    """Path of every library of the system that the program loads -> whether the program itself names it."""
    environment = dict(os.environ, LD_LIBRARY_PATH=own_folders, LC_ALL="C.UTF-8")
    loaded = subprocess.run(["ldd", program], capture_output=True, text=True, check=True, env=environment).stdout
    named = set(re.findall(r"\(NEEDED\).*\[(.+)\]", run("readelf", "-dW", program).stdout))
    missing = re.findall(r"(\S+) => not found", loaded)
    if missing:
        sys.exit(f"{program}: not found: {', '.join(missing)}")
    for name, path in re.findall(r"(\S+) => (/\S+)", loaded):
        if not any(path.startswith(folder) for folder in own_folders.split(":") if folder):
            yield path, name in named


def owners(paths):
    """Path -> the package that the file belongs to. Merged-/usr makes two names of one file, links two more."""
    names = {}
    for path in paths:
        for name in (path, os.path.realpath(path)):
            for candidate in (name, name.removeprefix("/usr"), "/usr" + name):
                names.setdefault(candidate, path)
    found = run("dpkg-query", "-S", *names).stdout
    owned = {}
    for packages, name in re.findall(r"^(\S+?): (/.+)$", found, re.MULTILINE):
        owned[names[name]] = packages.split(":")[0]
    lost = sorted(set(paths) - set(owned))
    if lost:
        sys.exit(f"no package owns {', '.join(lost)}")
    return owned


def version_of(package):
    found = run("dpkg-query", "-W", "-f=${Version}\n", package)
    return found.stdout.split("\n")[0] if found.returncode == 0 else ""


class Document:
    def __init__(self, package, version):
        when = int(os.environ.get("SOURCE_DATE_EPOCH", datetime.datetime.now(datetime.timezone.utc).timestamp()))
        self.packages = [self.entry(package, version, "GPL-3.0-or-later")]
        self.relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                           "relatedSpdxElement": self.identifier(package)}]
        self.package, self.version = package, version
        self.created = datetime.datetime.fromtimestamp(when, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

    @staticmethod
    def identifier(package):
        return "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.-]", "-", package)

    def entry(self, package, version, licence):
        entry = {"SPDXID": self.identifier(package), "name": package, "downloadLocation": "NOASSERTION",
                 "filesAnalyzed": False, "licenseConcluded": "NOASSERTION", "licenseDeclared": licence,
                 "copyrightText": "NOASSERTION", "supplier": "NOASSERTION"}
        if version:
            entry["versionInfo"] = version
            entry["externalRefs"] = [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                      "referenceLocator": f"pkg:deb/debian/{package}@{version}"}]
        return entry

    def add(self, package, relation):
        if package.startswith("bankhub-console"):
            self.packages.append(self.entry(package, self.version, "GPL-3.0-or-later"))
        else:
            self.packages.append(self.entry(package, version_of(package), licence_of(package)))
        self.relations.append({"spdxElementId": self.identifier(self.package), "relationshipType": relation,
                               "relatedSpdxElement": self.identifier(package)})

    def text(self):
        references = sorted({name for entry in self.packages
                             for name in re.findall(r"LicenseRef-[A-Za-z0-9.-]+", entry["licenseDeclared"])})
        content = json.dumps(self.packages, sort_keys=True).encode()
        return json.dumps({
            "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"{self.package}-{self.version}",
            "documentNamespace": f"https://bankhub-console.example/spdx/{self.package}-{self.version}-"
                                 + hashlib.sha256(content).hexdigest()[:16],
            "creationInfo": {"created": self.created, "creators": ["Tool: bankhub-console-sbom"]},
            "packages": self.packages,
            "hasExtractedLicensingInfos": [
                {"licenseId": name, "name": name.removeprefix("LicenseRef-"),
                 "extractedText": "As in /usr/share/doc/PACKAGE/copyright of the Debian package."} for name in references],
            "relationships": self.relations,
        }, indent=1, ensure_ascii=False) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--package", required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--root", required=True, help="folder that holds the files of the package")
    parser.add_argument("--libraries", default="", help="folders of libraries of this project, separated by colons")
    parser.add_argument("--loaded", default="", help="packages of what is loaded by name, as in Depends")
    parser.add_argument("--output", required=True)
    options = parser.parse_args()

    loaded = {}
    for program in programs(options.root):
        for path, direct in libraries(program, options.libraries):
            loaded[path] = loaded.get(path, False) or direct
    named = {}
    for path, package in owners(loaded).items():
        named[package] = named.get(package, False) or loaded[path]
    document = Document(options.package, options.version)
    for package in sorted(named):
        document.add(package, "DYNAMIC_LINK" if named[package] else "DEPENDS_ON")
    for package in HEADERS.get(options.package, []):
        document.add(package, "STATIC_LINK")
    for dependency in filter(None, (word.split("(")[0].strip() for word in options.loaded.split(","))):
        if dependency not in named:
            document.add(dependency, "DEPENDS_ON")
    pathlib.Path(options.output).write_text(document.text(), encoding="utf-8")


if __name__ == "__main__":
    main()
