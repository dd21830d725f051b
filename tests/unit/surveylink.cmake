# SPDX-License-Identifier: GPL-3.0-or-later
surveyhook_add_test(tst_proxyrecipe LABEL unit DEPENDS Surveyhook::Setup)
surveyhook_add_test(tst_surveylink LABEL unit DEPENDS Surveyhook::Setup Surveyhook::Platforms)
