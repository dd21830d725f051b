// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a message in several languages: by tabs, or with a second language beside the first, and how it will
// look. Saves nothing: whoever shows it does.
#pragma once

#include "engine/catalogue.h"
#include "gui/message/messagechecks.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace surveyhook {

namespace Ui {
class MessageEditor;
}

class LanguageColumn;
class PreviewPane;

class MessageEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageEditor(QWidget *parent = nullptr);
    ~MessageEditor() override;

    /** Emits nothing. @p survey: whose fields may be used; none: a plain e-mail. @p names: further names that
     * will be filled. A text that is the same already keeps its cursor and its "Undo". */
    void setMessage(const Message &message, const std::optional<Survey> &survey,
                    const QStringList &names = {});
    /** As edited: languages without subject and text are left out. */
    [[nodiscard]] Message message() const;
    /** What previews show; empty: a made-up person's values. */
    void setSample(const QMap<QString, QString> &values);

    /** What previews show of the pool of a message that gives promo codes away, see @p names; empty: a
     * made-up code. */
    void setPromoCode(const QString &code);
    void setOptOutWay(OptOutWay way);

    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const; // that is being written
    /** Of every language that is written; the first sentence tells what to mend. */
    [[nodiscard]] QList<MessageCheck> faults() const;
    [[nodiscard]] PreviewPane *preview() const;
    /** The preview stands beside the text when there is room, else below it; a second language does so only
     * where there is room for two. */
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** By the user; message() is up to date. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectColumn(LanguageColumn *column);
    void takeTexts(const LanguageColumn *column);
    void showTabs();
    void showBeside();
    void arrange();
    void refresh();
    [[nodiscard]] int room() const; // in characters
    [[nodiscard]] QStringList offered() const;
    [[nodiscard]] QString wantedBeside() const;

    std::unique_ptr<Ui::MessageEditor> m_ui;
    Message m_message;
    std::optional<Survey> m_survey;
    QStringList m_names;
    QString m_promoCode;
    QString m_language;
    QString m_written; // where something was typed last: what the preview shows
    QString m_beside; // shown beside it; empty: none
    std::optional<QString> m_chosenBeside; // by the user; empty: none
    QTimer m_soon;
};

} // namespace surveyhook
