// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/unfold.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

Unfold::Unfold(QWidget *parent) : QWidget(parent), m_line(new QToolButton(this)), m_text(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_line, 0, Qt::AlignLeft);
    layout->addWidget(m_text);
    m_line->setObjectName(u"line"_s);
    m_line->setCheckable(true);
    m_line->setAutoRaise(true);
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setFocusPolicy(Qt::StrongFocus);
    m_text->setObjectName(u"explanation"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMargin(fontMetrics().height() / 3);
    connect(m_line, &QToolButton::toggled, this, [this](bool open) {
        m_line->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_text->setVisible(open);
    });
    m_line->setArrowType(Qt::RightArrow);
    m_text->hide();
}

void Unfold::setTexts(const QString &line, const QString &explanation)
{
    m_line->setText(line);
    m_text->setText(explanation);
    m_line->setToolTip({});
    setVisible(!explanation.isEmpty());
}

void Unfold::setOpen(bool open)
{
    m_line->setChecked(open);
}

bool Unfold::isOpen() const
{
    return m_line->isChecked();
}

} // namespace surveyhook
