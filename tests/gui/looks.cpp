// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/looks.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

QString describe(const QWidget *widget, const QString &text)
{
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                               text);
}

/** Widgets of this window only: a dialog over it is a window of its own. */
template <typename T>
QList<T *> shown(const QWidget *window)
{
    QList<T *> widgets;
    const QList<T *> all = window->findChildren<T *>();
    for (T *widget : all) {
        if (widget->isVisible() && widget->window() == window)
            widgets << widget;
    }
    return widgets;
}

bool labelFits(const QLabel *label)
{
    if (label->text().isEmpty())
        return true;
    if (label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height();
    return label->sizeHint().width() <= label->width() && label->sizeHint().height() <= label->height();
}

QStringList cutHeaders(const QWidget *window)
{
    QStringList cut;
    for (const QHeaderView *header : shown<QHeaderView>(window)) {
        if (header->model() == nullptr || header->orientation() != Qt::Horizontal)
            continue;
        const int margin = 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
        for (int section = 0; section < header->count(); ++section) {
            const QString text =
                header->model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
            if (header->fontMetrics().horizontalAdvance(text) + margin > header->sectionSize(section))
                cut << describe(header, text);
        }
    }
    return cut;
}

QChar mnemonicOf(QString text)
{
    text.replace(u"&&"_s, QString());
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

void note(QMap<QChar, QStringList> &letters, const QString &text)
{
    if (const QChar letter = mnemonicOf(text); !letter.isNull())
        letters[letter] << text;
}

QStringList doubles(const QMap<QChar, QStringList> &letters)
{
    QStringList twice;
    for (auto entry = letters.cbegin(); entry != letters.cend(); ++entry) {
        if (entry->size() > 1)
            twice << entry->join(u" / "_s);
    }
    return twice;
}

QStringList menuDoubles(const QMenu *menu)
{
    QMap<QChar, QStringList> letters;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions)
        note(letters, action->text());
    return doubles(letters);
}

} // namespace

QStringList cutTexts(const QWidget *window)
{
    QStringList cut = cutHeaders(window);
    for (const QLabel *label : shown<QLabel>(window)) {
        if (!labelFits(label))
            cut << describe(label, label->text());
    }
    for (const QAbstractButton *button : shown<QAbstractButton>(window)) {
        if (!button->text().isEmpty() && button->sizeHint().width() > button->width())
            cut << describe(button, button->text());
    }
    for (const QComboBox *box : shown<QComboBox>(window)) {
        if (box->sizeHint().width() > box->width())
            cut << describe(box, box->currentText());
    }
    for (const QLineEdit *field : shown<QLineEdit>(window)) {
        if (field->fontMetrics().horizontalAdvance(field->placeholderText()) > field->width())
            cut << describe(field, field->placeholderText());
    }
    for (const QTabBar *tabs : shown<QTabBar>(window)) {
        if (tabs->sizeHint().width() > tabs->width())
            cut << describe(tabs, u"%1: %2 in %3 of %4"_s.arg(tabs->tabText(0))
                                      .arg(tabs->sizeHint().width())
                                      .arg(tabs->width())
                                      .arg(window->width()));
    }
    return cut;
}

QStringList unnamedWidgets(QWidget *window)
{
    QStringList unnamed;
    for (QWidget *widget : shown<QWidget>(window)) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty())
            unnamed << describe(widget, {});
    }
    return unnamed;
}

QStringList missingBuddies(const QWidget *window)
{
    QStringList missing;
    QList<const QWidget *> led;
    for (const QLabel *label : shown<QLabel>(window)) {
        if (label->buddy() != nullptr)
            led << label->buddy();
        else if (!mnemonicOf(label->text()).isNull() && label->textFormat() != Qt::PlainText)
            missing << describe(label, label->text());
    }
    for (const QLineEdit *field : shown<QLineEdit>(window)) {
        const bool inside = qobject_cast<const QComboBox *>(field->parentWidget()) != nullptr
                            || qobject_cast<const QAbstractSpinBox *>(field->parentWidget()) != nullptr;
        if (!inside && !led.contains(field))
            missing << describe(field, {});
    }
    for (const QAbstractSpinBox *box : shown<QAbstractSpinBox>(window)) {
        if (!led.contains(box))
            missing << describe(box, {});
    }
    for (const QComboBox *box : shown<QComboBox>(window)) {
        if (!led.contains(box))
            missing << describe(box, box->currentText());
    }
    for (const QAbstractSpinBox *box : shown<QAbstractSpinBox>(window)) {
        if (!led.contains(box))
            missing << describe(box, box->text());
    }
    return missing;
}

QStringList doubleMnemonics(const QWidget *window)
{
    QMap<QChar, QStringList> letters;
    QStringList twice;
    for (const QMenuBar *bar : shown<QMenuBar>(window)) {
        const QList<QAction *> menus = bar->actions();
        for (const QAction *action : menus) {
            note(letters, action->text());
            twice += menuDoubles(action->menu());
        }
    }
    for (const QAbstractButton *button : shown<QAbstractButton>(window))
        note(letters, button->text());
    for (const QLabel *label : shown<QLabel>(window)) {
        if (label->buddy() != nullptr)
            note(letters, label->text());
    }
    return twice + doubles(letters);
}

QStringList visibleTexts(const QWidget *window)
{
    QStringList texts;
    for (const QLabel *label : shown<QLabel>(window))
        texts << label->text();
    for (const QAbstractButton *button : shown<QAbstractButton>(window))
        texts << button->text() << button->toolTip();
    for (const QTabBar *tabs : shown<QTabBar>(window)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    for (const QHeaderView *header : shown<QHeaderView>(window)) {
        for (int i = 0; header->model() != nullptr && i < header->count(); ++i)
            texts << header->model()->headerData(i, header->orientation(), Qt::DisplayRole).toString();
    }
    for (const QMenuBar *bar : shown<QMenuBar>(window)) {
        const QList<QAction *> menus = bar->actions();
        for (const QAction *action : menus) {
            texts << action->text();
            const QList<QAction *> entries = action->menu()->actions();
            for (const QAction *entry : entries)
                texts << entry->text();
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace surveyhook
