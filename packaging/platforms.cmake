# SPDX-License-Identifier: GPL-3.0-or-later
# Windows and macOS: the program as those systems know programs, with Qt's libraries beside it, as an installer (NSIS) or
# a disk image. Not run by anybody yet; packaging/README-windows-macos.md says what to expect.
# tests/packaging/platforms_test.cmake reads this file for both systems.
if(NOT WIN32 AND NOT APPLE)
    return()
endif()

if(WIN32)
    file(TO_CMAKE_PATH ${CMAKE_SOURCE_DIR}/packaging/windows/bankhub-console.ico BANKHUB_ICO)
    configure_file(${CMAKE_SOURCE_DIR}/packaging/windows/bankhub-console.rc.in
        ${CMAKE_BINARY_DIR}/packaging/bankhub-console.rc @ONLY)
    target_sources(bankhub-console PRIVATE ${CMAKE_BINARY_DIR}/packaging/bankhub-console.rc)
    set_target_properties(bankhub-console PROPERTIES WIN32_EXECUTABLE ON)
else()
    set(icon ${CMAKE_SOURCE_DIR}/packaging/macos/bankhub-console.icns)
    target_sources(bankhub-console PRIVATE ${icon})
    set_source_files_properties(${icon} TARGET_DIRECTORY bankhub-console PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(bankhub-console PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME "Bank Hub Console"
        MACOSX_BUNDLE_GUI_IDENTIFIER ${BANKHUB_APPLICATION_ID}
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_COPYRIGHT "GPL-3.0-or-later"
        MACOSX_BUNDLE_ICON_FILE bankhub-console.icns)
endif()

# Runs windeployqt or macdeployqt on what was installed.
qt_generate_deploy_app_script(TARGET bankhub-console FILENAME_VARIABLE deploy_script)
install(SCRIPT ${deploy_script} COMPONENT console)

set(CPACK_PACKAGE_NAME "Bank Hub Console")
set(CPACK_PACKAGE_VENDOR "Bank Hub Console maintainers")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_FILE_NAME bankhub-console-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Bank Hub Console")
set(CPACK_PACKAGE_EXECUTABLES bankhub-console "Bank Hub Console")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
# One installer with everything.
set(CPACK_MONOLITHIC_INSTALL ON)
if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_DISPLAY_NAME "Bank Hub Console")
    set(CPACK_NSIS_PACKAGE_NAME "Bank Hub Console")
    set(CPACK_NSIS_URL_INFO_ABOUT ${BANKHUB_PUBLIC_ADDRESS})
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\bankhub-console.exe")
    set(CPACK_NSIS_MUI_ICON ${BANKHUB_ICO})
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
else()
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Bank Hub Console ${PROJECT_VERSION}")
endif()
