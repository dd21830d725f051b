# SPDX-License-Identifier: GPL-3.0-or-later
surveyhook_add_test(tst_samplefields LABEL unit DEPENDS Surveyhook::Setup)
surveyhook_add_test(tst_suggestions LABEL unit DEPENDS Surveyhook::Setup Surveyhook::Wording)
surveyhook_add_test(tst_promolist LABEL unit DEPENDS Surveyhook::Setup)
surveyhook_add_test(tst_peopletable LABEL unit DEPENDS Surveyhook::Setup)
