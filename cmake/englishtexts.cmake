# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the English translation file: cmake -DTS_FILE=bankhub_en.ts -P englishtexts.cmake
#
# The words in tr() are the English words, so a text without plurals is its own translation, and nobody has to type it
# twice. Plural forms stay as they are: only a person knows them, and the test "translations" asks for them.

file(READ "${TS_FILE}" before)
# Between source and translation there may be comments. A plural has elements in its translation, and is no match.
string(REGEX REPLACE
    "(<source>([^<]*)</source>(\n *<(comment|extracomment|translatorcomment)>[^<]*</[a-z]+>)*\n *<translation)( type=\"unfinished\")?>[^<]*</translation>"
    "\\1>\\2</translation>" after "${before}")
if(NOT after STREQUAL before)
    file(WRITE "${TS_FILE}" "${after}")
endif()
