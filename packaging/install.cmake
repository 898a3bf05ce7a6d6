# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation holds besides the programs. Components become Debian packages; see packaging/debian.cmake.
set(BANKHUB_PUBLIC_ADDRESS "https://bankhub-console.example" CACHE STRING
    "Where this program is published: home page, pictures/ (the files of resources/pictures) and mail domain of the maintainers")
set(BANKHUB_APPLICATION_ID "vn.sepay.bankhub.console" CACHE STRING "Name of the program in software centres and Flatpak")

install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT licence)

if(UNIX AND NOT APPLE)
    set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
    set(data ${CMAKE_INSTALL_DATADIR})
    configure_file(${linux}/bankhub-console.metainfo.xml.in
        ${CMAKE_BINARY_DIR}/packaging/${BANKHUB_APPLICATION_ID}.metainfo.xml @ONLY)
    install(FILES ${CMAKE_BINARY_DIR}/packaging/${BANKHUB_APPLICATION_ID}.metainfo.xml
        DESTINATION ${data}/metainfo COMPONENT console)
    install(FILES ${linux}/bankhub-console.desktop DESTINATION ${data}/applications COMPONENT console)
    install(FILES ${linux}/man/bankhub-console.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT console)
    install(FILES ${linux}/man/vi/bankhub-console.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/vi/man1 COMPONENT console)
    install(FILES ${linux}/completion/bankhub-console.bash
        DESTINATION ${data}/bash-completion/completions RENAME bankhub-console COMPONENT console)
    install(FILES ${linux}/completion/_bankhub-console DESTINATION ${data}/zsh/vendor-completions COMPONENT console)
    install(FILES ${linux}/completion/bankhub-console.fish
        DESTINATION ${data}/fish/vendor_completions.d COMPONENT console)

    # Menus that cannot draw SVG take the nearest of these.
    set(icons ${data}/icons/hicolor)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/bankhub-console.svg DESTINATION ${icons}/scalable/apps COMPONENT console)
    find_program(BANKHUB_RSVG_CONVERT rsvg-convert)
    if(BANKHUB_RSVG_CONVERT)
        foreach(size 16 22 24 32 48 64 128 256 512)
            set(picture ${CMAKE_BINARY_DIR}/packaging/icons/${size}.png)
            add_custom_command(OUTPUT ${picture}
                COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/packaging/icons
                COMMAND ${BANKHUB_RSVG_CONVERT} -w ${size} -h ${size} -o ${picture}
                    ${CMAKE_SOURCE_DIR}/resources/bankhub-console.svg
                DEPENDS ${CMAKE_SOURCE_DIR}/resources/bankhub-console.svg)
            list(APPEND pictures ${picture})
            install(FILES ${picture} DESTINATION ${icons}/${size}x${size}/apps RENAME bankhub-console.png COMPONENT console)
        endforeach()
        add_custom_target(bankhub_icon_pictures DEPENDS ${pictures})
        # Whoever has the program can install it.
        add_dependencies(bankhub-console bankhub_icon_pictures)
    endif()
    include(packaging/debian.cmake)
endif()
include(packaging/platforms.cmake)
include(CPack)
