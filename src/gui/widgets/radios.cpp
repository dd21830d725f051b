// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/radios.h"

#include <QRadioButton>

#include <algorithm>

namespace surveyhook {

void leadTabToChecked(const QList<QRadioButton *> &group)
{
    const auto lead = [group] {
        const bool chosen = std::any_of(group.cbegin(), group.cend(),
                                        [](const QRadioButton *one) { return one->isChecked(); });
        for (QRadioButton *one : group)
            one->setFocusPolicy(!chosen || one->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    };
    for (QRadioButton *one : group)
        QObject::connect(one, &QRadioButton::toggled, one, lead);
    lead();
}

} // namespace surveyhook
