# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack when the files of the packages are laid out: compresses what Debian wants compressed, and adds to each
# package the list of what it is made of and depends on.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
foreach(component ${CPACK_COMPONENTS_ALL})
    string(TOUPPER ${component} upper)
    set(package ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
    set(root ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr)
    file(GLOB_RECURSE pages ${root}/share/man/*.1 ${root}/share/doc/*/changelog)
    execute_process(COMMAND gzip -9n ${pages} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(
        COMMAND /usr/bin/python3 ${CMAKE_CURRENT_LIST_DIR}/sbom.py --package ${package}
            --version ${CPACK_PACKAGE_VERSION} --root ${root} --libraries ${CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS}
            "--loaded=${CPACK_DEBIAN_${upper}_PACKAGE_DEPENDS}"
            --output ${root}/share/doc/${package}/${package}.spdx.json
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
