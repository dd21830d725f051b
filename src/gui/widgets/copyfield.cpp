// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/copyfield.h"

#include "gui/widgets/paletteicon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

CopyField::CopyField(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_button(new QPushButton(this))
    , m_back(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    m_field->setReadOnly(true);
    m_field->setObjectName(u"value"_s);
    m_button->setObjectName(u"copy"_s);
    m_button->setAutoDefault(false);
    m_button->setIcon(paletteIcon(u"copy"_s));
    m_back->setSingleShot(true);
    m_back->setInterval(3s);
    connect(m_button, &QPushButton::clicked, this, &CopyField::copy);
    connect(m_back, &QTimer::timeout, this, &CopyField::refresh);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    refresh();
}

void CopyField::setValue(const QString &value, const QString &what, const QString &shown)
{
    m_what = what;
    m_hidden = shown.isEmpty() || shown == value ? QString() : value;
    m_field->setContextMenuPolicy(m_hidden.isEmpty() ? Qt::DefaultContextMenu : Qt::NoContextMenu);
    const QString text = m_hidden.isEmpty() ? value : shown;
    if (m_field->text() != text) {
        m_field->setText(text);
        m_field->setCursorPosition(0);
    }
    refresh();
}

QString CopyField::value() const
{
    return m_hidden.isEmpty() ? m_field->text() : m_hidden;
}

bool CopyField::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!m_hidden.isEmpty() && key && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(value());
    m_field->selectAll();
    m_back->start();
    refresh();
}

void CopyField::refresh()
{
    const QStringList words = {tr("Copy"), tr("Copied")};
    const bool copied = m_back->isActive();
    // As wide as the wider word, so that nothing jumps.
    int width = 0;
    for (const QString &word : words) {
        m_button->setText(word);
        width = std::max(width, m_button->sizeHint().width());
    }
    m_button->setMinimumWidth(width);
    m_button->setEnabled(!m_field->text().isEmpty());
    m_button->setText(words.at(copied ? 1 : 0));
    m_button->setIcon(paletteIcon(copied ? u"done"_s : u"copy"_s));
    //: %1 what is copied: "Address"
    m_button->setAccessibleName(copied ? words.at(1) : tr("Copy: %1").arg(m_what));
    m_field->setAccessibleName(m_what);
}

void CopyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace surveyhook
