// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/listchoice.h"

#include <QComboBox>

#include <algorithm>

namespace surveyhook {

void fillListChoice(QComboBox *box, const QMap<QString, QString> &surveys, const QString &chosen)
{
    QStringList ids = surveys.keys();
    std::sort(ids.begin(), ids.end(), [&surveys](const QString &a, const QString &b) {
        return QString::localeAwareCompare(surveys[a], surveys[b]) < 0;
    });
    box->addItem(QString(), QString());
    for (const QString &id : std::as_const(ids))
        box->addItem(surveys.value(id), id);
    // Names of surveys are longer than the box.
    const auto showWhole = [box] {
        box->setToolTip(box->currentText());
    };
    QObject::connect(box, &QComboBox::currentIndexChanged, box, showWhole);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    showWhole();
}

} // namespace surveyhook
