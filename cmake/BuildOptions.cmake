# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, sanitizers and link speed for every target of this project.

set(BANKHUB_SANITIZE "" CACHE STRING "Sanitizers for all targets, for example address,undefined or thread")
option(BANKHUB_WARNINGS_AS_ERRORS "Treat warnings as errors" OFF)

# A program that is installed carries its own code. The two hundred test programs of a preset share theirs: with the
# sanitizers a copy in each would take forty gigabytes.
option(BANKHUB_SHARED_PARTS "Link app, ui and the support of the tests as shared libraries" OFF)
set(BANKHUB_PARTS_KIND STATIC)
if(BANKHUB_SHARED_PARTS)
    set(BANKHUB_PARTS_KIND SHARED)
endif()

add_library(bankhub_options INTERFACE)
target_include_directories(bankhub_options INTERFACE ${CMAKE_CURRENT_SOURCE_DIR})
target_compile_options(bankhub_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Wno-unused-parameter)
if(BANKHUB_WARNINGS_AS_ERRORS)
    target_compile_options(bankhub_options INTERFACE -Werror)
endif()
target_compile_definitions(bankhub_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BANKHUB_VERSION="${PROJECT_VERSION}")

# What an attacker who finds a memory error must get past. Sanitizers and -O0 do not go with all of it.
# tests/packaging/hardening_test.py reads the result from the programs that are installed.
set(BANKHUB_HARDENED_BUILD_TYPES Release RelWithDebInfo MinSizeRel)
if(CMAKE_BUILD_TYPE IN_LIST BANKHUB_HARDENED_BUILD_TYPES AND NOT BANKHUB_SANITIZE AND NOT MSVC)
    include(CheckPIESupported)
    check_pie_supported(LANGUAGES CXX)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    add_compile_options(-fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        add_compile_options(-fstack-clash-protection)
        add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
    endif()
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$")
        add_compile_options(-fcf-protection)
    endif()
endif()

if(BANKHUB_SANITIZE)
    add_compile_options(-fsanitize=${BANKHUB_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${BANKHUB_SANITIZE})
endif()

find_program(BANKHUB_CCACHE ccache)
if(BANKHUB_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${BANKHUB_CCACHE})
    # Without it ccache does not keep what is compiled with a precompiled header.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()
find_program(BANKHUB_MOLD mold)
if(BANKHUB_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
