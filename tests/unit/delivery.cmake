# SPDX-License-Identifier: GPL-3.0-or-later
surveyhook_add_test(tst_judgement LABEL unit DEPENDS Surveyhook::Delivery)
surveyhook_add_test(tst_scheduler LABEL unit DEPENDS Surveyhook::Delivery)
