// SPDX-License-Identifier: GPL-3.0-or-later
// A message as the one who gets it sees it: as a mail and as text, in each language, with and without a name.
#pragma once

#include "engine/catalogue.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace surveyhook {

namespace Ui {
class PreviewPane;
}

class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /** Shown after a moment, so that it may be called for every key. @p survey: the message's own. */
    void setMessage(const Message &message, const std::optional<Survey> &survey);
    void setOptOutWay(OptOutWay way);
    /** Values of a real event, by survey field; empty: a made-up person's. */
    void setSample(const QMap<QString, QString> &values);
    /** Stands where a promo code will stand; empty: the message gives none away. */
    void setPromoCode(const QString &code);
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const;
    /** What the message is filled with now, "without a name" regarded. */
    [[nodiscard]] QMap<QString, QString> values() const;

Q_SIGNALS:
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillLanguages();
    void refresh();

    std::unique_ptr<Ui::PreviewPane> m_ui;
    Message m_message;
    std::optional<Survey> m_survey;
    QMap<QString, QString> m_sample;
    QString m_promoCode;
    OptOutWay m_optOut = OptOutWay::Link;
    QTimer m_soon;
};

} // namespace surveyhook
