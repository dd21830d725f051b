# SPDX-License-Identifier: GPL-3.0-or-later
surveyhook_add_test(tst_storagedatabase LABEL integration DEPENDS Surveyhook::Storage Qt6::Sql)
surveyhook_add_test(tst_storagequeue LABEL integration DEPENDS Surveyhook::Storage Qt6::Sql)
surveyhook_add_test(tst_storagecalls LABEL integration DEPENDS Surveyhook::Storage Qt6::Sql)
surveyhook_add_test(tst_storagecrash LABEL integration DEPENDS Surveyhook::Storage Qt6::Sql)
surveyhook_add_test(tst_storageplan LABEL integration DEPENDS Surveyhook::Storage Qt6::Sql)
surveyhook_add_test(tst_storagedelivery LABEL integration DEPENDS Surveyhook::Storage Qt6::Sql)
surveyhook_add_test(tst_storagehistory LABEL integration DEPENDS Surveyhook::Storage Qt6::Sql)
surveyhook_add_test(tst_storageworkspace LABEL integration DEPENDS Surveyhook::Storage Qt6::Sql)
