# SPDX-License-Identifier: GPL-3.0-or-later
surveyhook_add_test(tst_wording LABEL unit DEPENDS Surveyhook::Wording)
surveyhook_add_test(tst_translatorsfolder LABEL unit DEPENDS Surveyhook::Wording)
surveyhook_add_test(tst_automationsentence LABEL unit DEPENDS Surveyhook::Wording)
