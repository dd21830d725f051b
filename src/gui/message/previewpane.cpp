// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message/previewpane.h"

#include "domain/placeholders.h"
#include "engine/catalogue.h"
#include "gui/message/messagechecks.h"
#include "gui/message/messagelanguages.h"
#include "message/ui_previewpane.h"

#include <QEvent>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace surveyhook {

PreviewPane::PreviewPane(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PreviewPane>())
{
    m_ui->setupUi(this);
    QFont bold = m_ui->subject->font();
    bold.setBold(true);
    m_ui->subject->setFont(bold);
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::refresh);
    connect(m_ui->withoutName, &QCheckBox::toggled, this, &PreviewPane::refresh);
    connect(m_ui->language, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT languageChosen(language());
    });
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::setMessage(const Message &message, const std::optional<Survey> &survey)
{
    m_message = message;
    m_survey = survey;
    fillLanguages();
    m_soon.start();
}

void PreviewPane::setSample(const QMap<QString, QString> &values)
{
    m_sample = values;
    m_soon.start();
}

void PreviewPane::setPromoCode(const QString &code)
{
    m_promoCode = code;
    m_soon.start();
}

void PreviewPane::setOptOutWay(OptOutWay way)
{
    m_optOut = way;
    m_soon.start();
}

void PreviewPane::fillLanguages()
{
    const QStringList wanted = writtenLanguages(m_message);
    QStringList there;
    for (int i = 0; i < m_ui->language->count(); ++i)
        there << m_ui->language->itemData(i).toString();
    if (there == wanted)
        return;
    const QString before = language();
    const QSignalBlocker quiet(m_ui->language);
    m_ui->language->clear();
    for (const QString &code : wanted)
        m_ui->language->addItem(languageTitle(code), code);
    m_ui->language->setCurrentIndex(qMax(0, m_ui->language->findData(before)));
}

void PreviewPane::setLanguage(const QString &language)
{
    const int index = m_ui->language->findData(language);
    if (index < 0)
        return;
    const QSignalBlocker quiet(m_ui->language);
    m_ui->language->setCurrentIndex(index);
    m_soon.start();
}

QString PreviewPane::language() const
{
    return m_ui->language->currentData().toString();
}

QMap<QString, QString> PreviewPane::values() const
{
    const bool withName = !m_ui->withoutName->isChecked();
    QMap<QString, QString> values = exampleValues(m_message, language(), m_survey, withName);
    for (auto it = m_sample.cbegin(); it != m_sample.cend(); ++it)
        values.insert(it.key(), it.value());
    if (!withName)
        values = withoutNames(values);
    if (!m_promoCode.isEmpty()) // whoever has no name gets one as well
        values.insert(promoCodeName, m_promoCode);
    return values;
}

void PreviewPane::refresh()
{
    m_soon.stop();
    if (m_ui->language->count() == 0) {
        m_ui->subject->setText(tr("Nothing is written yet."));
        m_ui->html->clear();
        m_ui->text->clear();
        return;
    }
    const auto preview = previewMessage(m_message, language(), m_survey, values(), m_optOut);
    if (!preview) {
        const QString name = preview.error().values.value(u"name"_s).toString();
        //: %1 the name of a placeholder
        m_ui->subject->setText(tr("No preview yet: nothing fills “%1”.").arg(name));
        m_ui->html->clear();
        m_ui->text->clear();
        return;
    }
    m_ui->subject->setText(preview->subject.isEmpty() ? tr("(no subject)") : preview->subject);
    m_ui->html->showHtml(preview->html);
    if (m_ui->text->toPlainText() != preview->text)
        m_ui->text->setPlainText(preview->text);
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace surveyhook
