# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages by `cpack -G DEB` in the build folder of the release preset: the console, the plug-in that shows hosted
# pages inside the program, and the simulator for the demo.
#
# The plug-in is a package of its own that the console recommends: it brings 240 MB of Qt WebEngine, for which Debian 12
# has no security updates. Who leaves it out gets hosted pages in the system browser.
foreach(component console webengine simulator)
    set(suffix "")
    if(NOT component STREQUAL "console")
        set(suffix -${component})
    endif()
    install(FILES ${CMAKE_SOURCE_DIR}/packaging/debian/copyright ${CMAKE_SOURCE_DIR}/packaging/debian/changelog
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/bankhub-console${suffix} COMPONENT ${component})
    string(TOUPPER ${component} upper)
    set(CPACK_DEBIAN_${upper}_PACKAGE_NAME bankhub-console${suffix})
    set(CPACK_DEBIAN_${upper}_FILE_NAME DEB-DEFAULT)
endforeach()
set(CPACK_COMPONENTS_ALL console)
if(BANKHUB_SIMULATOR)
    list(APPEND CPACK_COMPONENTS_ALL simulator)
endif()
if(BANKHUB_WEBENGINE)
    list(APPEND CPACK_COMPONENTS_ALL webengine)
endif()
set(CPACK_PACKAGE_NAME bankhub-console)
set(CPACK_PACKAGE_VENDOR "Bank Hub Console maintainers")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/packaging/debian/finish.cmake)

string(REGEX REPLACE "^https?://" "" mail_domain ${BANKHUB_PUBLIC_ADDRESS})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Bank Hub Console maintainers <maintainers@${mail_domain}>")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${BANKHUB_PUBLIC_ADDRESS}/)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${BANKHUB_PRIVATE_LIBRARY_OUTPUT})
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)

# Else CPack puts the description of the project before the first line of each package.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_DEBIAN_CONSOLE_DESCRIPTION "console for SePay Bank Hub
A desktop program for the finance staff of merchants who use SePay Bank Hub,
the Vietnamese open-banking service: it browses transactions, manages
companies, links bank accounts and configures branding and webhooks, in
Vietnamese and English. It keeps a local copy of the transactions and proves
against the service's own counters that the copy is complete.")
# What is loaded at run time and therefore unknown to dpkg-shlibdeps: the window system plug-ins and the client of the
# Secret Service. The service itself is a choice of the desktop; without one the program says so.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "qt6-qpa-plugins, libsecret-1-0, ca-certificates")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "bankhub-console-simulator (= ${PROJECT_VERSION}), qt6-translations-l10n, fonts-noto-core, \
gnome-keyring | kwalletmanager | keepassxc, xdg-utils, qt6-wayland")
if(BANKHUB_WEBENGINE)
    string(PREPEND CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "bankhub-console-webengine (= ${PROJECT_VERSION}), ")
endif()

set(CPACK_DEBIAN_WEBENGINE_DESCRIPTION "console for SePay Bank Hub - embedded hosted pages
The part of Bank Hub Console that shows the page on which a bank account is
linked, and the preview of the branding, inside the program. Without it these
pages open in the system browser.")
set(CPACK_DEBIAN_WEBENGINE_PACKAGE_DEPENDS "bankhub-console (= ${PROJECT_VERSION}), libqt6webenginecore6-bin")
set(CPACK_DEBIAN_WEBENGINE_PACKAGE_ENHANCES bankhub-console)

set(CPACK_DEBIAN_SIMULATOR_DESCRIPTION "console for SePay Bank Hub - simulator for the demo
A stand-in for the Bank Hub service with made-up data, which Bank Hub Console
starts on this computer for its demo. Nothing leaves the machine.")
set(CPACK_DEBIAN_SIMULATOR_PACKAGE_ENHANCES bankhub-console)
