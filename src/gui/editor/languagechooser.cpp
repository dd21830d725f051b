// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/languagechooser.h"

#include "gui/editor/actionchoice.h"
#include "gui/editor/samplelookup.h"
#include "gui/message/messagelanguages.h"
#include "gui/widgets/fieldpicker.h"
#include "gui/widgets/tabledialog.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace surveyhook {

namespace {

const QString byField = QStringLiteral("field"); // entry of the list of languages; no language is called so

} // namespace

LanguageChooser::LanguageChooser(EditorSession *session, const Widgets &widgets, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_widgets(widgets)
    , m_page(page)
{
    connect(widgets.language, &QComboBox::activated, this, &LanguageChooser::choose);
    connect(widgets.otherwise, &QComboBox::activated, this, [this] {
        const QString code = m_widgets.otherwise->currentData().toString();
        change(tr("Choose the language"), [&code](LanguageChoice &language) { language.otherwise = code; });
    });
    connect(widgets.pick, &QPushButton::clicked, this, &LanguageChooser::pickField);
    connect(widgets.table, &QPushButton::clicked, this, &LanguageChooser::editTable);
}

LanguageChoice LanguageChooser::choice() const
{
    return firstAction(m_session->automation()).language;
}

void LanguageChooser::change(const QString &text, const std::function<void(LanguageChoice &)> &edit)
{
    m_session->change(text, [&edit](Draft &draft) { edit(madeFirstAction(draft.automation).language); });
}

Missing LanguageChooser::missing() const
{
    if (!choice().fixed.isEmpty() || !choice().field.isEmpty())
        return {};
    if (m_byField)
        return {tr("Choose the field that tells the language."), m_widgets.pick};
    return {tr("Choose the language of the invitation."), m_widgets.language};
}

void LanguageChooser::choose()
{
    const QString chosen = m_widgets.language->currentData().toString();
    m_byField = chosen == byField;
    const QStringList known = m_languages;
    change(tr("Choose the language"), [&](LanguageChoice &language) {
        language.fixed = m_byField ? QString() : chosen;
        if (!m_byField)
            language.field.clear();
        else if (language.otherwise.isEmpty())
            language.otherwise = known.value(0);
    });
    if (m_byField)
        pickField();
}

void LanguageChooser::pickField()
{
    const QList<SampleField> fields =
        sampleFields(SampleLookup::of(m_session)->data(), m_session->platform().fields);
    auto *picker = new FieldPicker(fields, choice().field, m_page);
    connect(picker, &FieldPicker::chosen, this, [this](const QString &path) {
        change(tr("Choose the field of the language"),
               [&path](LanguageChoice &language) { language.field = path; });
    });
    picker->open();
}

void LanguageChooser::editTable()
{
    auto *dialog = new TableDialog(choice().table, {}, m_page);
    dialog->setWindowTitle(tr("Values and languages"));
    dialog->setHeadings(tr("Value of the field"), tr("Language: %1").arg(m_languages.join(u", "_s)));
    connect(dialog, &TableDialog::accepted, this, [this, dialog] {
        QMap<QString, QString> table;
        const QMap<QString, QString> typed = dialog->table();
        for (auto row = typed.begin(); row != typed.end(); ++row) {
            if (m_languages.contains(row.value().toLower()))
                table.insert(row.key().toLower(), row.value().toLower());
        }
        change(tr("Change values and languages"),
               [&table](LanguageChoice &language) { language.table = table; });
    });
    dialog->open();
}

void LanguageChooser::refresh(const QStringList &languages)
{
    m_languages = languages;
    const LanguageChoice now = choice();
    m_widgets.language->clear();
    m_widgets.otherwise->clear();
    for (const QString &code : languages) {
        m_widgets.language->addItem(tr("always %1").arg(languageTitle(code)), code);
        m_widgets.otherwise->addItem(languageTitle(code), code);
    }
    m_widgets.language->addItem(tr("by a field of the event"), byField);
    const bool field = m_byField || !now.field.isEmpty();
    m_widgets.language->setCurrentIndex(m_widgets.language->findData(field ? byField : now.fixed));
    m_widgets.language->setPlaceholderText(tr("not chosen yet"));
    m_widgets.otherwise->setCurrentIndex(m_widgets.otherwise->findData(now.otherwise));
    m_widgets.otherwise->setPlaceholderText(tr("not chosen yet"));
    m_widgets.byField->setVisible(field);
    QString title = friendlyTitle(now.field);
    for (const FieldHint &hint : m_session->platform().fields) {
        if (hint.path == now.field)
            title = hint.title;
    }
    m_widgets.pick->setText(now.field.isEmpty() ? tr("Choose the &field…") : title.replace(u'&', u"&&"_s));
    m_widgets.pick->setToolTip(now.field);
}

} // namespace surveyhook
