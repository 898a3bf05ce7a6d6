# SPDX-License-Identifier: GPL-3.0-or-later
# Tests in which more than one thread of ours works: `ctest --preset tsan -L threads` runs them under the thread
# sanitizer, and the target bankhub_thread_tests builds them and nothing else.
set(thread_tests
    app.core.background app.core.eventloopwatch app.core.pending
    app.store.store app.store.cacheclearing app.store.transactionreading app.store.transactiongrouping
    app.store.transactionwriting app.store.keepsake
    app.export.transactionexport app.sync.synchronizer
    app.transactions.transactionbrowser app.transactions.rowlist app.views.savedviews
    app.audit.audittrail app.writes.writer app.branding.branding app.connection.companyauthority
    app.session.faultyconnection app.session.objectdeath)
add_custom_target(bankhub_thread_tests DEPENDS ${thread_tests} bankhub-simulator)
set_tests_properties(${thread_tests} PROPERTIES LABELS threads)

# That the sanitizer sees what is wrong.
if(BANKHUB_SANITIZE MATCHES "thread")
    bankhub_test_executable(threads.seededrace threads/seededrace.cpp)
    add_dependencies(bankhub_thread_tests threads.seededrace)
    foreach(place threads pool call answer store)
        add_test(NAME threads.seededrace.${place} COMMAND threads.seededrace ${place})
        set_tests_properties(threads.seededrace.${place} PROPERTIES LABELS threads TIMEOUT 120
            ENVIRONMENT "${test_environment}" PASS_REGULAR_EXPRESSION "ThreadSanitizer: data race")
    endforeach()
endif()
