// SPDX-License-Identifier: GPL-3.0-or-later
// One pool of promo codes: its name, how many are left, when to warn, and a place to put codes in.
#pragma once

#include "base/result.h"
#include "domain/promopool.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace surveyhook {

class NoteBar;

class PromoForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PromoForm(QWidget *parent = nullptr);

    /** Emits nothing. @p typing: name and warning stay as they are typed. */
    void setPool(const PromoPool &pool, bool typing = false);
    /** As it stands in the form. */
    [[nodiscard]] PromoPool pool() const;
    /** What became of the codes that were put in; the place for them is empty then. */
    void showImport(const PromoImport &import);

Q_SIGNALS:
    void edited(); // name or warning, by the user
    void codesGiven(const QString &text);
    void failed(const surveyhook::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRows();
    void openFile();
    void showCounts();
    void translate();

    QFormLayout *m_form;
    QLabel *m_nameTitle;
    QLineEdit *m_name;
    QLabel *m_warnTitle;
    QSpinBox *m_warn;
    NoteBar *m_note;
    QLabel *m_counts;
    QLabel *m_codesTitle;
    QPlainTextEdit *m_codes;
    QPushButton *m_add;
    QPushButton *m_file;
    QLabel *m_result;
    PromoPool m_pool;
    std::optional<PromoImport> m_import;
};

/** Why what was put in made so many codes, each count in words. */
[[nodiscard]] QString importText(const PromoImport &import);

} // namespace surveyhook
