// SPDX-License-Identifier: GPL-3.0-or-later
// A choice as a card: a title and what it means below.
#pragma once

#include <QAbstractButton>

namespace surveyhook {

class CardButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardButton(QWidget *parent = nullptr);

    /** Beside the texts; @p name as paletteIcon() has it. */
    void setSymbol(const QString &name);
    void setTexts(const QString &title, const QString &description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int padding() const;
    /** What the symbol takes of the width; 0: there is none. */
    [[nodiscard]] int symbolRoom() const;

    QString m_symbol;
    QString m_description;
};

} // namespace surveyhook
