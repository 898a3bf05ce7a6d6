#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian packages from outside: Debian's own checkers, their dependencies, and what a desktop finds in them."""
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
import unittest
import xml.etree.ElementTree

import support

packages = support.find(sys.argv.pop(1))


def run(*command, **options):
    options.setdefault("env", dict(os.environ, LC_ALL="C.UTF-8"))
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.unpacked = support.Unpacked(packages)
        cls.usr = cls.unpacked.root / "usr"

    def clean(self, *command, **options):
        done = run(*command, **options)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def depends(self, name):
        field = support.field(packages[name], "Depends")
        return {re.split(r"[ (|]", word.strip())[0] for word in field.split(",")}

    def test_lintian(self):
        self.clean("lintian", "--allow-root", "--fail-on", "error,warning", *packages.values())

    def test_desktop_file(self):
        self.assertEqual(self.clean("desktop-file-validate", self.usr / "share/applications/bankhub-console.desktop"), "")

    def test_metainfo(self):
        metainfo, = (self.usr / "share/metainfo").glob("*.metainfo.xml")
        self.clean("appstreamcli", "validate", "--no-net", "--pedantic", metainfo)
        component = xml.etree.ElementTree.parse(metainfo).getroot()
        desktop = component.findtext("launchable")
        self.assertTrue((self.usr / "share/applications" / desktop).is_file())
        self.assertEqual(component.find("releases/release").get("version"), support.version())
        language = "{http://www.w3.org/XML/1998/namespace}lang"
        for parts in (component.findall("summary"), component.findall("description/p"),
                      component.findall("screenshots/screenshot/caption")):
            spoken = [part.get(language, "en") for part in parts]
            self.assertEqual(spoken.count("en"), spoken.count("vi"))
        for image in component.findall("screenshots/screenshot/image"):
            picture = support.source / "resources/pictures" / image.text.rsplit("/", 1)[1]
            size = picture.read_bytes()[16:24]
            self.assertEqual((int(image.get("width")), int(image.get("height"))),
                             (int.from_bytes(size[:4], "big"), int.from_bytes(size[4:], "big")), picture)

    def test_icons(self):
        icons = self.usr / "share/icons/hicolor"
        self.assertTrue((icons / "scalable/apps/bankhub-console.svg").is_file())
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            data = (icons / f"{size}x{size}/apps/bankhub-console.png").read_bytes()
            self.assertEqual((int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")), (size, size))

    def test_dependencies(self):
        console = self.depends("bankhub-console")
        # Seen by dpkg-shlibdeps, and loaded by name at run time.
        self.assertLessEqual({"libqt6widgets6", "libsqlite3-0", "libqt6keychain1", "libxlsxwriter4", "libqrencode4"}, console)
        self.assertLessEqual({"qt6-qpa-plugins", "libsecret-1-0", "ca-certificates"}, console)
        self.assertFalse([name for name in console if "webengine" in name])
        self.assertIn("bankhub-console-webengine", support.field(packages["bankhub-console"], "Recommends"))
        self.assertLessEqual({"bankhub-console", "libqt6webenginecore6", "libqt6webenginecore6-bin"},
                             self.depends("bankhub-console-webengine"))
        self.assertFalse([name for name in self.depends("bankhub-console-simulator") if "qt6" in name])

    def options_of(self, *words):
        help_text = self.clean(self.usr / "bin/bankhub-console", *words, "--help",
                               env=dict(os.environ, QT_QPA_PLATFORM="minimal", HOME=str(self.unpacked.root / "home")))
        return set(re.findall(r"(--[a-z][a-z-]+)", help_text.split("Exit codes")[0])) - {"--help-all"}

    def test_manual_names_every_option(self):
        for manual in ("man1", "vi/man1"):
            page = self.usr / "share/man" / manual / "bankhub-console.1.gz"
            rendered = run("man", "--warnings=w", "-E", "UTF-8", "-l", "-Tutf8", "-P", "cat", page)
            self.assertEqual(rendered.stderr, "")
            # Typewriter output marks bold by overstriking.
            text = re.sub(r".\x08|\x1b\[[0-9;]*m", "", rendered.stdout)
            self.assertIn(f"Bank Hub Console {support.version()}", text)
            for option in self.options_of() | self.options_of("export"):
                self.assertIn(option, text, manual)

    def complete(self, *words):
        script = self.usr / "share/bash-completion/completions/bankhub-console"
        line = " ".join(f"'{word}'" for word in words)
        return set(self.clean("bash", "-c", f". '{script}'; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; "
                              "_bankhub_console; printf '%s\\n' \"${COMPREPLY[@]}\"").split())

    def test_completion_for_bash(self):
        self.assertLessEqual(self.options_of() | {"export"}, self.complete("bankhub-console", ""))
        export = self.complete("bankhub-console", "export", "")
        self.assertLessEqual(self.options_of("export") - {"--help"}, export)
        self.assertNotIn("--demo", export)
        self.assertEqual(self.complete("bankhub-console", "export", "--format", "x"), {"xlsx"})
        self.assertEqual(self.complete("bankhub-console", "--language", ""), {"vi", "en"})

    def test_completion_for_other_shells(self):
        zsh = self.usr / "share/zsh/vendor-completions/_bankhub-console"
        self.clean("zsh", "-n", zsh)
        fish = self.usr / "share/fish/vendor_completions.d/bankhub-console.fish"
        for option in self.options_of() | self.options_of("export"):
            self.assertIn(option, zsh.read_text())
            self.assertIn(f" -l {option[2:]}", fish.read_text())

    def test_changelog_and_licence(self):
        for name in packages:
            documents = self.usr / "share/doc" / name
            self.assertIn("GPL-3.0-or-later", (documents / "copyright").read_text())
            changes = gzip.decompress((documents / "changelog.gz").read_bytes()).decode()
            self.assertTrue(changes.startswith(f"bankhub-console ({support.version()})"), name)
        self.assertIn(f"## {support.version()}", (support.source / "CHANGELOG.md").read_text(encoding="utf-8"))


class BillOfMaterials(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.unpacked = support.Unpacked(packages)

    def document(self, name):
        path = self.unpacked.root / "usr/share/doc" / name / f"{name}.spdx.json"
        return json.loads(path.read_text(encoding="utf-8"))

    def test_it_is_spdx(self):
        for name in packages:
            document = self.document(name)
            self.assertEqual(document["spdxVersion"], "SPDX-2.3")
            self.assertEqual(document["dataLicense"], "CC0-1.0")
            known = {entry["SPDXID"] for entry in document["packages"]} | {"SPDXRef-DOCUMENT"}
            self.assertEqual(len(known), len(document["packages"]) + 1)
            for relation in document["relationships"]:
                self.assertIn(relation["spdxElementId"], known)
                self.assertIn(relation["relatedSpdxElement"], known)
            defined = {entry["licenseId"] for entry in document["hasExtractedLicensingInfos"]}
            used = {word for entry in document["packages"]
                    for word in re.findall(r"LicenseRef-[A-Za-z0-9.-]+", entry["licenseDeclared"])}
            self.assertEqual(used, defined)

    def test_versions_are_those_of_this_system(self):
        for name in packages:
            for entry in self.document(name)["packages"]:
                if entry["name"].startswith("bankhub-console"):
                    self.assertEqual(entry["versionInfo"], support.version())
                elif "versionInfo" in entry:
                    installed = run("dpkg-query", "-W", "-f=${Version}\n", entry["name"]).stdout.split("\n")[0]
                    self.assertEqual(entry["versionInfo"], installed, entry["name"])

    def test_every_dependency_is_listed(self):
        for name, package in packages.items():
            listed = {entry["name"] for entry in self.document(name)["packages"]}
            depends = {re.split(r"[ (|]", word.strip())[0] for word in support.field(package, "Depends").split(",")}
            self.assertLessEqual(depends, listed)
        self.assertIn("libexpected-dev", {entry["name"] for entry in self.document("bankhub-console")["packages"]})

    def test_licences_of_what_is_linked_are_known(self):
        for name in packages:
            document = self.document(name)
            linked = {relation["relatedSpdxElement"] for relation in document["relationships"]
                      if relation["relationshipType"] in {"DYNAMIC_LINK", "STATIC_LINK"}}
            unknown = [entry["name"] for entry in document["packages"]
                       if entry["SPDXID"] in linked and entry["licenseDeclared"] == "NOASSERTION"]
            self.assertEqual(unknown, [], name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
