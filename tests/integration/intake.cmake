# SPDX-License-Identifier: GPL-3.0-or-later
foreach(test tst_intakecalls)
    surveyhook_add_test(${test} LABEL integration DEPENDS Surveyhook::Intake Qt6::Network)
endforeach()
