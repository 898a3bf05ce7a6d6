#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the windows is translated, the files are what lupdate makes, and placeholders survive translation.

The checks are also tried on files that are broken on purpose, and on a text that is new in the code."""
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
cmake = sys.argv.pop(1)
PLURAL_FORMS = {"vi": 1, "en": 2}
PLACEHOLDER = re.compile(r"%L?\d|%n")


def translation_file(language):
    return root / "translations" / f"bankhub_{language}.ts"


def messages(path):
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def texts(message):
    """The translation, or one text for each plural form."""
    translation = message.find("translation")
    if message.get("numerus"):
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def fault(message, language):
    """What the message lacks, or None."""
    if message.find("translation").get("type"):
        return message.find("translation").get("type")
    if not all(text.strip() for text in texts(message)):
        return "empty"
    if message.get("numerus"):
        return None if len(texts(message)) == PLURAL_FORMS[language] else "wrong number of plural forms"
    if language == "en" and texts(message) != [message.findtext("source")]:
        return "not the English words of the code"
    return None


def faults(path, language):
    found = ((name, message.findtext("source"), fault(message, language)) for name, message in messages(path))
    return [entry for entry in found if entry[2]]


def update(path, *more_sources):
    """What the target update_translations does to one file."""
    subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-I", str(root), str(root / "ui"),
                    *map(str, more_sources), "-ts", str(path)], check=True, capture_output=True)
    if path.name == translation_file("en").name:
        subprocess.run([cmake, f"-DTS_FILE={path}", "-P", str(root / "cmake" / "englishtexts.cmake")], check=True)


class OnCopies(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def copy(self, language):
        return pathlib.Path(shutil.copy(translation_file(language), self.folder))


class Translations(OnCopies):
    def test_lupdate_leaves_no_difference(self):
        for language in PLURAL_FORMS:
            copy = self.copy(language)
            subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-I", str(root), str(root / "ui"),
                            "-ts", str(copy)], check=True, capture_output=True)
            before = translation_file(language).read_text("utf-8").splitlines()
            self.assertEqual(copy.read_text("utf-8").splitlines(), before, language)

    def test_every_text_is_translated(self):
        for language in PLURAL_FORMS:
            self.assertGreater(sum(1 for _ in messages(translation_file(language))), 1500, language)
            self.assertEqual(faults(translation_file(language), language), [], language)

    def test_placeholders_survive(self):
        wrong = []
        for language in PLURAL_FORMS:
            for name, message in messages(translation_file(language)):
                for form, text in enumerate(texts(message)):
                    expected = sorted(PLACEHOLDER.findall(message.findtext("source")))
                    # "once" needs no number.
                    if form == 0 and PLURAL_FORMS[language] > 1 and "%n" in expected and "%n" not in text:
                        expected.remove("%n")
                    if sorted(PLACEHOLDER.findall(text)) != expected:
                        wrong.append(f"{language} {name}: {message.findtext('source')} -> {text}")
        self.assertEqual(wrong, [])


class WhatIsBroken(OnCopies):
    """A file that somebody left half done is noticed, whatever half it is."""

    def break_first(self, language, pattern, replacement):
        copy = self.copy(language)
        text, count = re.subn(pattern, replacement, copy.read_text("utf-8"), count=1)
        self.assertEqual(count, 1, pattern)
        copy.write_text(text, "utf-8")
        return copy

    def test_unfinished(self):
        for language in PLURAL_FORMS:
            copy = self.break_first(language, "<translation>", '<translation type="unfinished">')
            self.assertEqual([found[2] for found in faults(copy, language)], ["unfinished"])

    def test_empty(self):
        for language in PLURAL_FORMS:
            for pattern, replacement in ((r"<translation>[^<]+<", "<translation><"),
                                         (r"<numerusform>[^<]+<", "<numerusform> <")):
                copy = self.break_first(language, pattern, replacement)
                self.assertEqual([found[2] for found in faults(copy, language)], ["empty"])

    def test_plural_form_missing(self):
        for language in PLURAL_FORMS:
            copy = self.break_first(language, r"<numerusform>[^<]+</numerusform>", "")
            self.assertEqual([found[2] for found in faults(copy, language)], ["wrong number of plural forms"])

    def test_other_english_than_in_the_code(self):
        copy = self.break_first("en", r"<translation>[^<]+<", "<translation>Something else<")
        self.assertEqual([found[2] for found in faults(copy, "en")], ["not the English words of the code"])

    def test_message_missing(self):
        for language in PLURAL_FORMS:
            copy = self.break_first(language, r"    <message>(?:(?!</message>).|\n)*</message>\n", "")
            self.assertEqual(faults(copy, language), [])
            broken = copy.read_bytes()
            update(copy)
            self.assertNotEqual(copy.read_bytes(), broken, language)


class WhatIsNew(OnCopies):
    """tr() is all the English that has to be typed, but for plurals."""

    def test_new_text(self):
        source = self.folder / "newwindow.cpp"
        source.write_text('class NewWindow : public QObject { Q_OBJECT\n'
                          'void f() { tr("Take <b>&this</b>; or \\"that\\" \\\\1"); tr("Balance", "of a day");\n'
                          '//: What the translator should know\n'
                          'tr("Explained"); tr("%n page(s) left", nullptr, 2); } };\n', "utf-8")
        plain = ["Take <b>&this</b>; or \"that\" \\1", "Balance", "Explained"]
        plural = ("NewWindow", "%n page(s) left", "unfinished")
        english = self.copy("en")
        update(english, source)
        self.assertEqual(faults(english, "en"), [plural])
        self.assertEqual([texts(message)[0] for name, message in messages(english)
                          if name == "NewWindow" and not message.get("numerus")], plain)
        vietnamese = self.copy("vi")
        update(vietnamese, source)
        self.assertCountEqual([found for found in faults(vietnamese, "vi") if found[0] == "NewWindow"],
                              [plural, *(("NewWindow", text, "unfinished") for text in plain)])

    def test_text_that_changed_is_not_what_it_was(self):
        copy = self.copy("en")
        text = copy.read_text("utf-8").replace("\n        <translation>Quit</translation>",
                                               "\n        <translation>Leave</translation>")
        copy.write_text(text, "utf-8")
        self.assertNotEqual(faults(copy, "en"), [])
        update(copy)
        self.assertEqual(faults(copy, "en"), [])


if __name__ == "__main__":
    unittest.main()
