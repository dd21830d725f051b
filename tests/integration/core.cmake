# SPDX-License-Identifier: GPL-3.0-or-later
surveyhook_add_test(tst_planning LABEL integration
    DEPENDS Surveyhook::Engine Surveyhook::Platforms Surveyhook::Workspace Qt6::Network)
foreach(name tst_mainjob tst_lookups tst_actions tst_informing tst_destinations tst_orders tst_crash tst_practiceoffice)
    surveyhook_add_test(${name} LABEL integration TIMEOUT 600 DEPENDS Surveyhook::Mail Qt6::Network)
    target_compile_definitions(${name} PRIVATE SURVEYHOOK_DAEMON="$<TARGET_FILE:surveyhookd>")
    add_dependencies(${name} surveyhookd)
endforeach()
foreach(name tst_exampleoffice tst_setupdesk tst_setupitems tst_setupsamples tst_drafts)
    surveyhook_add_test(${name} LABEL integration DEPENDS Surveyhook::Engine Qt6::Network)
endforeach()
target_compile_definitions(tst_drafts PRIVATE SURVEYHOOK_DAEMON="$<TARGET_FILE:surveyhookd>")
add_dependencies(tst_drafts surveyhookd)
