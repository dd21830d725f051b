# SPDX-License-Identifier: GPL-3.0-or-later
surveyhook_add_test(tst_mailcomposer LABEL integration DEPENDS Surveyhook::Mail)
surveyhook_add_test(tst_mailsmtp LABEL integration DEPENDS Surveyhook::Mail)
surveyhook_add_test(tst_mailtarget LABEL integration DEPENDS Surveyhook::Mail Qt6::Network)
surveyhook_add_test(tst_mailsignin LABEL integration DEPENDS Surveyhook::Mail Qt6::Network Qt6::NetworkAuth)
