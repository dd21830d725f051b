# SPDX-License-Identifier: GPL-3.0-or-later
surveyhook_add_test(tst_messagerender LABEL unit DEPENDS Surveyhook::Mail)
surveyhook_add_test(tst_messagelanguage LABEL unit DEPENDS Surveyhook::Mail)
