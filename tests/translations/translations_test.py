#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the windows is translated, the files are what lupdate makes, and placeholders survive translation."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

root = pathlib.Path(sys.argv.pop(1))
lupdate = sys.argv.pop(1)
LANGUAGES = ("vi", "en")


def messages(path):
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


class Translations(unittest.TestCase):
    def file(self, language):
        return root / "translations" / f"bankhub_{language}.ts"

    def test_lupdate_leaves_no_difference(self):
        with tempfile.TemporaryDirectory() as folder:
            for language in LANGUAGES:
                copy = pathlib.Path(folder) / self.file(language).name
                shutil.copy(self.file(language), copy)
                subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-I", str(root),
                                str(root / "ui"), "-ts", str(copy)], check=True, capture_output=True)
                self.assertEqual({(name, m.findtext("source")) for name, m in messages(copy)},
                                 {(name, m.findtext("source")) for name, m in messages(self.file(language))}, language)

    def test_vietnamese_is_complete(self):
        missing = [f"{name}: {m.findtext('source')}" for name, m in messages(self.file("vi"))
                   if m.find("translation").get("type") or not "".join(m.find("translation").itertext()).strip()]
        self.assertEqual(missing, [])

    def test_english_plurals_are_complete(self):
        """English texts are their own translation, except for plurals."""
        missing = [m.findtext("source") for _, m in messages(self.file("en")) if m.get("numerus")
                   and (len(m.findall("translation/numerusform")) != 2
                        or not all(form.text for form in m.findall("translation/numerusform")))]
        self.assertEqual(missing, [])

    def test_placeholders_survive(self):
        placeholder = re.compile(r"%L?\d|%n")
        wrong = []
        for language in LANGUAGES:
            for name, m in messages(self.file(language)):
                translation = m.find("translation")
                texts = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
                for text in texts:
                    if text and language == "vi" and sorted(placeholder.findall(m.findtext("source"))) != sorted(placeholder.findall(text)):
                        wrong.append(f"{language} {name}: {m.findtext('source')} -> {text}")
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
