// SPDX-License-Identifier: GPL-3.0-or-later
// A text field that shows {{placeholders}} as pills, which are inserted, moved and deleted whole.
#pragma once

#include <QStringList>
#include <QTextEdit>

namespace surveyhook {

class PlaceholderEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit PlaceholderEdit(QWidget *parent = nullptr);

    /** One line, as high as a QLineEdit; line breaks become spaces. */
    void setSingleLine(bool single);

    /** With braces, as the workspace keeps it. Setting is no step of "Undo" and emits nothing. */
    [[nodiscard]] QString templateText() const;
    void setTemplateText(const QString &text);

    /** Text with braces at the cursor, in place of the selection. */
    void insertTemplate(const QString &text);
    void insertPlaceholder(const QString &name) { insertTemplate(QStringLiteral("{{%1}}").arg(name)); }

    /** Other names are drawn as wrong. None: any name is right. */
    void setKnownNames(const QStringList &names);
    [[nodiscard]] bool isKnown(const QString &name) const;

Q_SIGNALS:
    /** By the user, or by insertTemplate(). */
    void edited();

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void makePills();
    void insertPieces(QTextCursor &cursor, const QString &text) const;
    [[nodiscard]] QString textBetween(int from, int to) const;

    QStringList m_known;
    bool m_single = false;
};

/** What a placeholder of our own is called on its pill and in menus, in the user's language; other names stay
 * as the survey has them. */
[[nodiscard]] QString placeholderTitle(const QString &name);

/** The names between {{ and }}, each once, in their order. */
[[nodiscard]] QStringList placeholderNamesIn(const QString &text);

} // namespace surveyhook
