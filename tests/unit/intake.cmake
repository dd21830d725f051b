# SPDX-License-Identifier: GPL-3.0-or-later
surveyhook_add_test(tst_callmask LABEL unit DEPENDS Surveyhook::Intake)
surveyhook_add_test(tst_keptfields LABEL unit DEPENDS Surveyhook::Intake)
surveyhook_add_test(tst_requestframer LABEL unit DEPENDS Surveyhook::Intake)
