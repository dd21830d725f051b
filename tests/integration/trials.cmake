# SPDX-License-Identifier: GPL-3.0-or-later
surveyhook_add_test(tst_mailtrial LABEL integration
    DEPENDS Surveyhook::Engine Surveyhook::Wording Qt6::Network)
