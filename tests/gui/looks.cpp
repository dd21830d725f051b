// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/looks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>

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

/** Of the widest word: no line can be shorter. */
int widestWord(const QLabel *label)
{
    const bool rich = label->textFormat() == Qt::RichText
                      || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
    QString text = label->text();
    if (rich)
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    else if (label->buddy() != nullptr)
        text.remove(u'&');
    int widest = 0;
    static const QRegularExpression spaces(u"\\s+"_s);
    for (const QString &word : text.split(spaces))
        widest = std::max(widest, label->fontMetrics().horizontalAdvance(word));
    return widest;
}

bool labelFits(const QLabel *label)
{
    if (label->text().isEmpty())
        return true;
    if (label->wordWrap()) {
        return label->heightForWidth(label->width()) <= label->height()
               && widestWord(label) <= label->width();
    }
    return label->sizeHint().width() <= label->width() && label->sizeHint().height() <= label->height();
}

bool boxFits(const QComboBox *box)
{
    if (box->isEditable())
        return true; // a text that is typed scrolls
    QStyleOptionComboBox option;
    option.initFrom(box);
    const QRect field =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    const QIcon icon = box->itemIcon(box->currentIndex());
    const int beside = icon.isNull() ? 0 : box->iconSize().width() + 4;
    return box->fontMetrics().horizontalAdvance(box->currentText()) + beside <= field.width()
           || box->toolTip().contains(box->currentText());
}

/** Entries of lists and cells of tables, as far as they are on the screen. */
QStringList cutCells(const QAbstractItemView *view)
{
    QStringList cut;
    const QAbstractItemModel *model = view->model();
    if (model == nullptr || view->property("wordWrap").toBool())
        return cut;
    for (QModelIndex index = view->indexAt({2, 2}); index.isValid();
         index = view->indexAt({2, view->visualRect(index).bottom() + 2})) {
        for (int column = 0; column < model->columnCount(index.parent()); ++column) {
            const QModelIndex cell = index.siblingAtColumn(column);
            const QString text = cell.data().toString();
            if (!text.isEmpty() && cell.data(Qt::ToolTipRole).toString().isEmpty()
                && view->sizeHintForIndex(cell).width() > view->visualRect(cell).width())
                cut << describe(view, text);
        }
    }
    return cut;
}

QStringList cutBoxes(const QWidget *window)
{
    QStringList cut;
    for (const QComboBox *box : shown<QComboBox>(window)) {
        if (!boxFits(box))
            cut << describe(box, box->currentText());
    }
    for (const QAbstractSpinBox *box : shown<QAbstractSpinBox>(window)) {
        if (box->minimumSizeHint().width() > box->width())
            cut << describe(box, box->text());
    }
    for (const QGroupBox *box : shown<QGroupBox>(window)) {
        if (box->fontMetrics().horizontalAdvance(box->title()) > box->width())
            cut << describe(box, box->title());
    }
    return cut;
}

QStringList cutHeaders(const QWidget *window)
{
    QStringList cut;
    for (const QHeaderView *header : shown<QHeaderView>(window)) {
        if (header->model() == nullptr || header->orientation() != Qt::Horizontal)
            continue;
        const int margin = 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
        for (int section = 0; section < header->count(); ++section) {
            if (header->isSectionHidden(section))
                continue;
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
    QStringList cut = cutHeaders(window) + cutBoxes(window);
    for (const QLabel *label : shown<QLabel>(window)) {
        if (!labelFits(label))
            cut << describe(label, label->text());
    }
    for (const QAbstractButton *button : shown<QAbstractButton>(window)) {
        const QSize needed = button->hasHeightForWidth() ? QSize(0, button->heightForWidth(button->width()))
                                                         : button->minimumSizeHint();
        if (!button->text().isEmpty()
            && (needed.width() > button->width() || needed.height() > button->height()))
            cut << describe(button, button->text());
    }
    for (const QLineEdit *field : shown<QLineEdit>(window)) {
        const int margin =
            2 * (field->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, field) + 2);
        if (field->fontMetrics().horizontalAdvance(field->placeholderText()) + margin > field->width())
            cut << describe(field, field->placeholderText());
    }
    for (const QAbstractItemView *view : shown<QAbstractItemView>(window))
        cut += cutCells(view);
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
            missing << describe(box, box->text());
    }
    for (const QComboBox *box : shown<QComboBox>(window)) {
        if (!led.contains(box))
            missing << describe(box, box->currentText());
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
    for (const QGroupBox *box : shown<QGroupBox>(window))
        note(letters, box->title());
    for (const QTabBar *tabs : shown<QTabBar>(window)) {
        for (int i = 0; i < tabs->count(); ++i)
            note(letters, tabs->tabText(i));
    }
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
