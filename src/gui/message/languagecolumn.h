// SPDX-License-Identifier: GPL-3.0-or-later
// A message's text in one language: subject, text, what stands for an empty value, what is right and wrong
// with it. Two of them stand side by side where there is room.
#pragma once

#include "domain/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;

namespace surveyhook {

namespace Ui {
class LanguageColumn;
}

class FormatTools;

class LanguageColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageColumn(QWidget *parent = nullptr);
    ~LanguageColumn() override;

    /** @p survey: whose fields may be used; none: a plain e-mail. @p names: further names that are filled. */
    void setUp(const std::optional<Survey> &survey, const QStringList &names);
    /** Emits nothing. A text that is the same already keeps its cursor and its "Undo". */
    void setMessage(const Message &message, const QString &language);
    /** The other column has changed it; to be told by refresh(). */
    void setRest(const Message &message) { m_message = message; }
    /** What is said about the text is said anew. */
    void refresh();
    /** Its language as a heading, where two columns stand side by side. */
    void setHeadingVisible(bool visible);

    [[nodiscard]] const QString &language() const { return m_language; }
    /** As edited. */
    [[nodiscard]] MessageText text() const;

Q_SIGNALS:
    /** By the user. */
    void textEdited();
    void ifEmptyEdited(const QString &name, const QString &text);
    /** All texts of the language are to be those of another, or as they were. */
    void replaced(const surveyhook::Message &message);
    /** The user writes here now. */
    void entered();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNotice();
    void showChecks();
    void showNames();
    void fillSources();
    void copyFrom(const QString &language);
    void undoCopy();

    std::unique_ptr<Ui::LanguageColumn> m_ui;
    FormatTools *m_tools;
    QMenu *m_sources;
    std::optional<Survey> m_survey;
    QStringList m_names;
    Message m_message;
    QString m_language;
    std::optional<Message> m_beforeCopy; // until something is typed
    QString m_copied; // from this language
};

} // namespace surveyhook
