// SPDX-License-Identifier: GPL-3.0-or-later
// The call as it is stored (secrets are masked, values that nobody keeps are gone), as a tree to unfold.
#pragma once

#include "domain/httpmessage.h"

#include <QStandardItemModel>

namespace surveyhook {

class DataModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn };
    /** Of a leaf of the data: its path, "data.item.id". */
    static constexpr int PathRole = Qt::UserRole + 1;

    explicit DataModel(QObject *parent = nullptr);

    void setRequest(const RawRequest &request);
    void clearRequest();
    void retranslate();

private:
    void addBody(QStandardItem *parent);

    RawRequest m_request;
    bool m_has = false;
};

} // namespace surveyhook
