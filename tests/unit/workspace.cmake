# SPDX-License-Identifier: GPL-3.0-or-later
surveyhook_add_test(tst_workspacefile LABEL unit DEPENDS Surveyhook::Workspace)
surveyhook_add_test(tst_workspacefaults LABEL unit DEPENDS Surveyhook::Workspace)
surveyhook_add_test(tst_workspacesecrets LABEL unit DEPENDS Surveyhook::Workspace)
surveyhook_add_test(tst_workspacereader LABEL unit DEPENDS Surveyhook::Workspace)
surveyhook_add_test(tst_itemwriter LABEL unit DEPENDS Surveyhook::Workspace)
