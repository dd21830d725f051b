# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name tst_mailtrial tst_automationtrial tst_accounttrial tst_addresstrial)
    surveyhook_add_test(${name} LABEL integration
        DEPENDS Surveyhook::Engine Surveyhook::Wording Qt6::Network)
endforeach()
surveyhook_add_test(tst_tunnel LABEL integration
    DEPENDS Surveyhook::Engine Surveyhook::Tunnel Surveyhook::Wording Qt6::Network)
target_link_libraries(tst_automationtrial PRIVATE Qt6::HttpServer)
