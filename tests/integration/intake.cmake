# SPDX-License-Identifier: GPL-3.0-or-later
foreach(test tst_intakecalls tst_intakeguard tst_intakeconnections tst_intakepages)
    surveyhook_add_test(${test} LABEL integration DEPENDS Surveyhook::Intake Qt6::Network)
endforeach()
surveyhook_add_test(tst_intakeplatforms LABEL integration
    DEPENDS Surveyhook::Intake Surveyhook::Platforms Qt6::Network)
